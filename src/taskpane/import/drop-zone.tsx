import { Button, mergeClasses, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { IMPORT } from "../../locales/pane-import";
import { foreignSheets } from "../../workbook/foreign-sheets";
import { useReport } from "../faults";
import { useWords } from "../language";
import { useSelection } from "../selection";
import { useShared } from "../styles";
import { useImportStyles } from "../recipe/styles";

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCells: (address: string) => void;
  readonly onSheet: (name: string) => void;
  readonly onPaste: (text: string) => void;
}

/** Where files come from: dropped, chosen, or cells of the workbook. */
export function DropZone({ onFiles, onCells, onSheet, onPaste }: DropZoneProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const sheets = useSheetNames();
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
      <textarea
        className={styles.paste}
        aria-label={words(IMPORT.pasteArea)}
        placeholder={words(IMPORT.pasteHint)}
        value=""
        rows={1}
        onChange={({ target }) => {
          if (target.value.includes("\n")) onPaste(target.value);
        }}
      />
      {sheets.length > 0 && (
        <Select
          className={styles.whole}
          aria-label={words(IMPORT.sheet)}
          value=""
          onChange={(_, { value }) => {
            if (value !== "") onSheet(value);
          }}
        >
          <option value="">{words(IMPORT.sheet)}</option>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** The sheets that people brought; ours are no exports. */
function useSheetNames(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const report = useReport();
  useEffect(() => {
    foreignSheets().then(setNames, report);
  }, [report]);
  return names;
}
