import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill, type Text } from "../../locales/text";
import { CAPABILITY_NAMES } from "../../playbook/checklist";
import { PLAYBOOK_STAGES, type PlaybookCell } from "../../playbook/statements";

/** “GTM, business management”. */
export function cellTitle({ stage, capability }: PlaybookCell): Text {
  const name = CAPABILITY_NAMES[capability];
  const within = { ...name, en: name.en[0].toLowerCase() + name.en.slice(1) };
  return fill(PLAYBOOK.title, { stage: PLAYBOOK_STAGES[stage], capability: within });
}
