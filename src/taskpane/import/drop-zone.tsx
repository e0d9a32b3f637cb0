import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { IMPORT } from "../../locales/pane-import";
import { useWords } from "../language";
import { useSelection } from "../selection";
import { useShared } from "../styles";
import { useImportStyles } from "./styles";

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCells: (address: string) => void;
}

/** Where files come from: dropped, chosen, or cells of the workbook. */
export function DropZone({ onFiles, onCells }: DropZoneProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>{words(IMPORT.drop)}</div>
      <div className={shared.secondary}>{words(IMPORT.local)}</div>
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={words(IMPORT.file)}
        className={shared.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) onFiles([...target.files]);
        }}
      />
      <Button onClick={() => input.current?.click()}>{words(IMPORT.choose)}</Button>
      {selection && selection.rows > 1 && (
        <Button appearance="subtle" onClick={() => onCells(selection.address)}>
          {words(IMPORT.selected)} ({selection.address})
        </Button>
      )}
    </div>
  );
}
