/**
 * The structure of the file as plain data: which element holds which, in reading order. Layout makes the elements;
 * draw adds to each what was drawn for it and writes them out. An element says its language, so that a reader
 * pronounces each column rightly.
 */
import type { Language } from '../../document/document.js';

export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

/** Grows while the document is laid out and drawn: `kids` are added in reading order. */
export interface Tag {
  readonly type: TagType;
  readonly language: Language | null;
  /** Of a list: how its labels count. */
  readonly numbering: string | null;
  /** Of a link: what it says, for those who do not see it. */
  readonly alternative: string | null;
  kids: readonly Kid[];
  /** The number of its object in the file; 0 until the structure is written. */
  object: number;
}

export type Kid = Tag | Content | Annotation;

/** Content of a page, marked with a number there. */
export interface Content {
  readonly type: 'content';
  readonly page: number;
  readonly mark: number;
}

/** A link's active area; counts the annotations of the file. */
export interface Annotation {
  readonly type: 'annotation';
  readonly page: number;
  readonly annotation: number;
}

const none: readonly Kid[] = [];

export function tag(
  type: TagType,
  language: Language | null = null,
  more: Partial<Pick<Tag, 'numbering' | 'alternative'>> = {},
): Tag {
  const { numbering = null, alternative = null } = more;
  return { type, language, numbering, alternative, kids: none, object: 0 };
}

/** Most elements have one kid: an array that grows from nothing would take room for seventeen. */
export function addKid(tag: Tag, kid: Kid): void {
  if (tag.kids.length === 0) tag.kids = [kid];
  else (tag.kids as Kid[]).push(kid);
}

/** A new element at the end of `parent`. */
export function tagIn(
  parent: Tag,
  type: TagType,
  language: Language | null = null,
  more: Parameters<typeof tag>[2] = {},
): Tag {
  const made = tag(type, language, more);
  addKid(parent, made);
  return made;
}
