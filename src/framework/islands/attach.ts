/** Does something to an element of static text that stands in the page now; gives back how to undo it. */
type Attachment = (element: Element) => () => void;

const attachments: Attachment[] = [];

/** To be called before the page is hydrated, by a client module: `Static` has it done to each element that it adopts. */
export function onStatic(attachment: Attachment): void {
  attachments.push(attachment);
}

export function attach(element: Element): () => void {
  const ends = attachments.map((each) => each(element));
  return () => {
    for (const end of ends) end();
  };
}
