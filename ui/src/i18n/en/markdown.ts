// Words around notes that are written in Markdown.

export const markdown = {
  toolbar: 'Text format',
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  list: 'List',
  checklist: 'Checklist',
  link: 'Link',
  preview: 'Preview',
  write: 'Write',
  nothingYet: 'Nothing written yet.',
  done: 'done',
  open: 'open',
  /** In place of a picture, which is not loaded. */
  picture: (name: string) => (name ? `picture: ${name}` : 'picture'),
  code: 'Code in the text',
  table: 'Table in the text',
};
