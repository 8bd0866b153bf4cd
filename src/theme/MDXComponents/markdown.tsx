import type {ComponentProps, ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Admonition from '@theme/Admonition';
import Heading from '@theme/Heading';
import MDXA from '@theme/MDXComponents/A';
import MDXImg from '@theme/MDXComponents/Img';
import MDXLi from '@theme/MDXComponents/Li';

type HeadingProps = ComponentProps<'h2'>;
const H1 = (props: HeadingProps): ReactNode => <Heading as="h1" {...props} />;
const H2 = (props: HeadingProps): ReactNode => <Heading as="h2" {...props} />;
const H3 = (props: HeadingProps): ReactNode => <Heading as="h3" {...props} />;
const H4 = (props: HeadingProps): ReactNode => <Heading as="h4" {...props} />;

/**
 * What Markdown itself makes: links that change the page without a reload, headings and items that can be linked to,
 * sized images, notes. Everything else is the browser's own element. The theme's registry is not taken over whole: it
 * would send a highlighter and an animated disclosure that no page uses.
 */
const markdown = {
  Head,
  a: MDXA,
  img: MDXImg,
  li: MDXLi,
  h1: H1,
  h2: H2,
  h3: H3,
  h4: H4,
  admonition: Admonition,
};
export default markdown;
