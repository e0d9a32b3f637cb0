import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { SHARE } from "../../locales/pane-share";
import { fill, type Text } from "../../locales/text";
import { EXCEL_NAMES, EXCELS } from "../../portable/excels";
import type { Wish } from "../../portable/rewrite";
import { planTravel } from "../../workbook/travel/plan";
import type { TravelScan } from "../../workbook/travel/scan";
import { useWords } from "../language";
import { useShared } from "../styles";

interface WaysProps {
  readonly scan: TravelScan;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

/** The three things that cells can be replaced with, and the oldest Excel that formulas are for. */
export function Ways({ scan, wish, onWish }: WaysProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const choose = (to: string) => onWish({ to: to as Wish["to"], excel: to === "names" ? "365" : "2021" });
  const label = (title: Text, text: string) => (
    <>
      {words(title)}
      <span className={mergeClasses(shared.secondary, styles.text)}>{text}</span>
    </>
  );
  return (
    <section aria-label={words(SHARE.replace)}>
      <h2 className={shared.section}>{words(SHARE.replace)}</h2>
      <RadioGroup
        value={wish.to}
        aria-label={words(SHARE.replace)}
        className={styles.ways}
        onChange={(_, { value }) => choose(value)}
      >
        <Radio value="native" label={label(SHARE.native, useNativeText(scan, wish))} />
        <Radio value="names" label={label(SHARE.names, words(SHARE.namesText))} />
        <Radio value="values" label={label(SHARE.onlyValues, words(SHARE.valuesText))} />
      </RadioGroup>
      {wish.to === "native" && (
        <div className={styles.oldest}>
          <h3 id="share-oldest" className={shared.secondary}>
            {words(SHARE.oldest)}
          </h3>
          <RadioGroup
            layout="horizontal"
            aria-labelledby="share-oldest"
            value={wish.excel}
            className={styles.ways}
            onChange={(_, { value }) => onWish({ ...wish, excel: value as Wish["excel"] })}
          >
            {EXCELS.map((excel) => (
              <Radio key={excel} value={excel} label={excel === "365" ? words(EXCEL_NAMES[excel]) : excel} />
            ))}
          </RadioGroup>
        </div>
      )}
    </section>
  );
}

/** “110 work in any Excel, 4 need Excel 2021, 2 keep values”. */
function useNativeText(scan: TravelScan, wish: Wish): string {
  const words = useWords();
  const plan = planTravel(scan, { to: "native", excel: wish.to === "native" ? wish.excel : "2021" });
  const count = (excel: Wish["excel"]) => plan.filter((each) => each.excel === excel).length;
  const parts = [
    [SHARE.inAny, count("2016")] as const,
    [SHARE.in2021, count("2021")] as const,
    [SHARE.in365, count("365")] as const,
    [SHARE.keep, plan.filter(({ becomes }) => becomes === "value").length] as const,
  ];
  return parts
    .filter(([, n]) => n > 0)
    .map(([text, n]) => words(fill(text, { n })))
    .join(words({ en: ", ", "zh-CN": "，" }));
}

const useStyles = makeStyles({
  ways: { marginLeft: "-8px" },
  text: { display: "block" },
  oldest: { marginTop: "4px" },
});
