import type {ContainerDirective} from 'mdast-util-directive';
import {namesItself} from '../../../components/Block/names-itself.ts';
import type {Content} from '../form.ts';
import {asBlocks, asWords, strong} from '../nodes.ts';

/** `:::theorem[Quorums meet]` as a quotation that begins with its name: 'Theorem: Quorums meet'. */
export function blockForm(block: ContainerDirective, content: readonly Content[]): Content {
  const title = block.data?.hProperties?.['title'];
  const kind = block.name === 'margin' ? 'aside' : block.name;
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  const [first, ...rest] = content;
  // A title with a formula in it stands as the first child (Docusaurus's step for blocks makes it so).
  const isRich = (first?.type as string | undefined) === 'mdxAdmonitionTitle';
  const richTitle = isRich && first && 'children' in first ? asWords(first.children as Content[]) : [];
  const plain = typeof title === 'string' ? [title] : [];
  const words = richTitle.length > 0 ? richTitle : plain;
  const label = words.length === 0 ? [word] : namesItself(title) ? words : [`${word}: `, ...words];
  return {
    type: 'blockquote',
    children: [{type: 'paragraph', children: [strong(...label)]}, ...asBlocks(isRich ? rest : content)],
  };
}
