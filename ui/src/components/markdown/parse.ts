// Markdown as a tree: CommonMark with tables, task lists, strike-through and bare addresses. Nothing here makes
// HTML; the view draws the tree, and what it has no drawing for is not shown.

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { boxesInItemsOnly } from './task-box';

export function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmAutolinkLiteral()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      boxesInItemsOnly,
      gfmStrikethroughFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
    ],
  });
}

const SCHEMES = ['http:', 'https:', 'mailto:'];

/** The address when a link may lead there: to the web or to a mailbox, and nowhere inside this program. */
export function safeAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return SCHEMES.includes(protocol) ? href : null;
  } catch {
    // Relative: there is nothing it could be relative to.
    return null;
  }
}

/** The addresses that references in the text ("[words][1]") stand for, by their names. */
export function definitions(root: Root): ReadonlyMap<string, string> {
  return new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
}
