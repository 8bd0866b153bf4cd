import type {Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../data/mistakes/complain.ts';
import {nearest} from '../data/mistakes/nearest.ts';
import {kinds, titledKinds} from './block-kinds.ts';

/** Refuses a block (`:::kind[Title]`) of an unknown kind, and a definition, theorem or incident without a title. */
export default function blocks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'containerDirective', (block) => {
      if (!kinds.includes(block.name)) complainUnknown(block, file);
      if (titledKinds.includes(block.name) && !hasTitle(block)) complainUntitled(block, file);
    });
  };
}

/** The theme's own step has run before: a plain title is a property, one with a formula in it the first child. */
function hasTitle(block: ContainerDirective): boolean {
  const [first] = block.children;
  return (
    block.data?.hProperties?.['title'] !== undefined ||
    (first?.type as string | undefined) === 'mdxAdmonitionTitle'
  );
}

function complainUnknown(block: ContainerDirective, file: VFile): never {
  complain(file, block, {
    problem: `":::${block.name}" is no kind of block. There are: ${kinds.join(', ')}.`,
    fix: `write :::${nearest(block.name, kinds) ?? 'note'}.`,
  });
}

function complainUntitled(block: ContainerDirective, file: VFile): never {
  complain(file, block, {
    problem: `This ${block.name} has no title to be referred to by.`,
    fix: `write :::${block.name}[Title].`,
  });
}
