import type {Element, ElementContent} from 'hast';

/**
 * KaTeX's MathML without what no browser draws: the span round it, the elements that hold the TeX beside the formula
 * (it stays as the formula's `alttext`), and the row round all of it. Undefined for any other element.
 */
export function leanMath({properties: {className}, children: [math]}: Element): Element | undefined {
  if (!Array.isArray(className) || !className.includes('katex')) return undefined;
  if (!isNamed(math, 'math')) return undefined;
  const [semantics] = math.children;
  if (!isNamed(semantics, 'semantics')) return undefined;
  const [formula, annotation] = semantics.children;
  if (formula === undefined || !isNamed(annotation, 'annotation')) return undefined;
  const [tex] = annotation.children;
  const {display} = math.properties;
  return {
    type: 'element',
    tagName: 'math',
    properties: {
      ...(display === undefined ? {} : {display}),
      alttext: tex?.type === 'text' ? tex.value : '',
    },
    children: isNamed(formula, 'mrow') ? formula.children : [formula],
  };
}

function isNamed(node: ElementContent | undefined, name: string): node is Element {
  return node?.type === 'element' && node.tagName === name;
}
