import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState } from "react";
import { CATALOGUE } from "../../catalogue";
import { MENU, SELECTION_BAR } from "../../locales/pane";
import { CHECK } from "../../locales/pane-check";
import { SAVE } from "../../locales/pane-save";
import { fill, LANGUAGES, type Language } from "../../locales/text";
import { useLanguage, useWords } from "../language";
import { OWN_NAMES } from "../language-names";
import { InfoPanel, type Info } from "./info-panel";

interface PaneMenuProps {
  readonly functionsReady: (() => number) | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly onCheck: () => void;
}

/** Language, keys, and what this is. Open from the start: it is fetched by the press that asks for it. */
export function PaneMenu({ functionsReady, onLanguage, onCheck }: PaneMenuProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(true);
  const [info, setInfo] = useState<Info | null>(null);
  const counts = functionsReady && { ready: functionsReady(), all: CATALOGUE.length };
  return (
    <>
      <Menu
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        positioning="above-end"
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => onLanguage(checkedItems[0] as Language)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            aria-label={words(SELECTION_BAR.more)}
          />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{words(MENU.language)}</MenuGroupHeader>
              {LANGUAGES.map((each) => (
                <MenuItemRadio key={each} name="language" value={each} lang={each}>
                  {OWN_NAMES[each]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={() => setInfo("save")}>{words(SAVE.menu)}</MenuItem>
            <MenuItem onClick={onCheck}>{words(CHECK.title)}</MenuItem>
            <MenuItem onClick={() => setInfo("keyboard")}>{words(MENU.keyboard)}</MenuItem>
            <MenuDivider />
            {counts && <MenuItem disabled>{words(fill(MENU.ready, counts))}</MenuItem>}
            <MenuItem onClick={() => setInfo("about")}>{words(MENU.about)}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {info && <InfoPanel info={info} onClose={() => setInfo(null)} />}
    </>
  );
}

const useStyles = makeStyles({
  popover: { minWidth: "240px" },
});
