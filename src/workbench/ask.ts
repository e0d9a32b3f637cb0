/** One way to answer a question; the value is what the asker gets. */
interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface Question<V extends string> {
  readonly title: string;
  /** One sentence or more, each a paragraph of its own. */
  readonly text: readonly string[];
  /** The first one is marked as what was asked for; none of them is chosen beforehand. */
  readonly choices: readonly Choice<V>[];
  readonly cancel: string;
}

/** Asks in the page itself and waits; null when it was cancelled, by the button or by Esc. */
export function ask<V extends string>({ title, text, choices, cancel }: Question<V>): Promise<V | null> {
  const dialog = document.createElement("dialog");
  const heading = document.createElement("h2");
  heading.id = "question";
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  const paragraphs = text.map((sentence, i) => {
    const paragraph = document.createElement("p");
    paragraph.id = `question-${i}`;
    paragraph.textContent = sentence;
    return paragraph;
  });
  dialog.setAttribute("aria-describedby", paragraphs.map(({ id }) => id).join(" "));
  const buttons = document.createElement("div");
  dialog.append(heading, ...paragraphs, buttons);

  return new Promise((resolve) => {
    let answer: V | null = null;
    const add = (label: string, value: V | null) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        answer = value;
        dialog.close();
      });
      buttons.append(button);
      return button;
    };
    // Whoever presses Enter without reading loses nothing.
    const stay = add(cancel, null);
    stay.autofocus = true;
    for (const { value, label } of choices) add(label, value);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    // A modal dialog gives the keyboard back to where it was.
    dialog.showModal();
  });
}
