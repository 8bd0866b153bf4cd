import type {TellLab} from '../../../labs/frame/LabText.ts';
import {tell as tellFlp} from '../../../labs/flp/tell.ts';
import {tell as tellHistory} from '../../../labs/history/tell.ts';
import {tell as tellPartition} from '../../../labs/partition/tell.ts';
import type {Form} from '../form.ts';
import {link, paragraph, strong, table} from '../nodes.ts';

/** The Markdown forms of src/labs. */
const labs: Readonly<Record<string, TellLab>> = {
  flp: tellFlp,
  history: tellHistory,
  partition: tellPartition,
};

/** A lab as its first tables and verdicts, computed by the code that runs it. */
export const lab: Form = (tag, {value, page, site}) => {
  const name = String(value(tag, 'name'));
  const tell = labs[name];
  if (!tell) {
    throw new Error(
      `${page.file}\n  <Lab name="${name}"> has no Markdown form. Mend: add src/labs/${name}/tell.ts to src/plugins/markdown-pages/forms/lab.ts.`,
    );
  }
  const {title, intro, parts} = tell(String(value(tag, 'preset')));
  return [
    paragraph(
      strong(`Lab: ${title}.`),
      ` ${intro} (`,
      link(site.addresses.page(page.permalink), 'Run it on the page'),
      '.)',
    ),
    ...parts.flatMap(({said, table: rows}) => [paragraph(said), ...(rows ? [table(rows)] : [])]),
  ];
};
