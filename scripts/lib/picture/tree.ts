import { hash } from 'node:crypto';
import type { ReactNode } from 'react';
import createReconciler from 'react-reconciler';
import { ConcurrentRoot, DefaultEventPriority, NoEventPriority } from 'react-reconciler/constants.js';
import { isDrawn } from '../../../src/picture/drawn';

/** Attributes as the component gave them, React's own names ("strokeWidth"). */
export type Props = Readonly<Record<string, unknown>>;

/** An element of a frame. What stays the same between frames stays the same object, with what is known about it. */
export class Element {
  parent: Element | undefined;
  readonly children: (Element | Words)[] = [];
  #digest: string | undefined;

  constructor(
    readonly type: string,
    public props: Props,
  ) {}

  /** Digest of all that decides its pixels; equal digests = equal elements. Of nothing to be seen, it is NOTHING. */
  get digest(): string {
    this.#digest ??= holdsNothing(this) ? NOTHING : hash('sha1', described(this), 'base64');
    return this.#digest;
  }

  /** Something in it is other than it was. */
  touch(): void {
    if (this.#digest === undefined) return; // those around it know already
    this.#digest = undefined;
    this.parent?.touch();
  }
}

/** Text between tags. */
export class Words {
  parent: Element | undefined;

  constructor(public text: string) {}

  get digest(): string {
    return this.text;
  }

  touch(): void {
    this.parent?.touch();
  }
}

type Child = Element | Words;

/** The digest of what leaves no pixel, wherever it is. */
const NOTHING = '';

/** A group that nothing is in (yet): where it is makes no difference. */
const holdsNothing = ({ type, props, children }: Element): boolean =>
  type === 'g' &&
  props.dangerouslySetInnerHTML === undefined &&
  children.every((child) => child.digest === NOTHING);

/** Whether two sets of attributes draw the same. */
function alike(a: Props, b: Props): boolean {
  for (const name in a) if (isDrawn(name) && !equal(a[name], b[name])) return false;
  for (const name in b) if (isDrawn(name) && !(name in a)) return false;
  return true;
}

/** Inline styles and markup come as a new object each time. */
const equal = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b));

function described({ type, props, children }: Element): string {
  let text = type;
  for (const name in props) {
    const value = props[name];
    if (value === undefined || value === null || !isDrawn(name)) continue;
    text += `\n${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`;
  }
  for (const { digest } of children) if (digest !== NOTHING) text += `\n<${digest}`;
  return text;
}

function insert(parent: Element, child: Child, before?: Child): void {
  const known = parent.children.indexOf(child);
  if (known >= 0) parent.children.splice(known, 1);
  const at = before ? parent.children.indexOf(before) : parent.children.length;
  parent.children.splice(at, 0, child);
  child.parent = parent;
  parent.touch();
}

function remove(parent: Element, child: Child): void {
  parent.children.splice(parent.children.indexOf(child), 1);
  child.parent = undefined;
  parent.touch();
}

/** Nothing depends on where an element is. */
const CONTEXT = {};

let priority: number = NoEventPriority;

/** React's own way to draw into something other than a document: it changes only what differs from the frame before. */
const reconciler = createReconciler({
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  isPrimaryRenderer: true,
  noTimeout: -1,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  createInstance: (type: string, props: Props) => new Element(type, props),
  createTextInstance: (text: string) => new Words(text),
  appendInitialChild: (parent: Element, child: Child) => insert(parent, child),
  appendChild: (parent: Element, child: Child) => insert(parent, child),
  appendChildToContainer: (root: Element, child: Child) => insert(root, child),
  insertBefore: (parent: Element, child: Child, before: Child) => insert(parent, child, before),
  insertInContainerBefore: (root: Element, child: Child, before: Child) => insert(root, child, before),
  removeChild: (parent: Element, child: Child) => remove(parent, child),
  removeChildFromContainer: (root: Element, child: Child) => remove(root, child),
  clearContainer: (root: Element) => {
    for (const child of [...root.children]) remove(root, child);
  },
  commitUpdate: (element: Element, _type: string, _before: Props, props: Props) => {
    if (alike(element.props, props)) return;
    element.props = props;
    element.touch();
  },
  commitTextUpdate: (words: Words, _before: string, text: string) => {
    words.text = text;
    words.touch();
  },
  finalizeInitialChildren: () => false,
  shouldSetTextContent: () => false,
  getRootHostContext: () => CONTEXT,
  getChildHostContext: () => CONTEXT,
  getPublicInstance: (instance: Child) => instance,
  prepareForCommit: () => null,
  resetAfterCommit: () => {},
  preparePortalMount: () => {},
  getInstanceFromNode: () => null,
  beforeActiveInstanceBlur: () => {},
  afterActiveInstanceBlur: () => {},
  prepareScopeUpdate: () => {},
  getInstanceFromScope: () => null,
  detachDeletedInstance: () => {},
  NotPendingTransition: null,
  // biome-ignore lint/suspicious/noExplicitAny: React's own context type isn't in its declarations
  HostTransitionContext: { $$typeof: Symbol.for('react.context'), _currentValue: null } as any,
  setCurrentUpdatePriority: (next: number) => {
    priority = next;
  },
  getCurrentUpdatePriority: () => priority,
  resolveUpdatePriority: () => priority || DefaultEventPriority,
  resetFormInstance: () => {},
  requestPostPaintCallback: () => {},
  shouldAttemptEagerTransition: () => false,
  trackSchedulerEvent: () => {},
  resolveEventType: () => null,
  resolveEventTimeStamp: () => -1.1,
  maySuspendCommit: () => false,
  preloadInstance: () => true,
  startSuspendingCommit: () => {},
  suspendInstance: () => {},
  waitForCommitToBeReady: () => null,
});

/** A place where one thing after another is rendered and stays as a tree of elements. */
export class Stage {
  readonly #root = new Element('#root', {});
  readonly #container: unknown;
  #error: unknown;

  constructor() {
    const caught = (error: unknown) => {
      this.#error ??= error;
    };
    this.#container = reconciler.createContainer(
      this.#root,
      ConcurrentRoot,
      null,
      false,
      null,
      '',
      caught,
      caught,
      caught,
      () => {},
    );
  }

  /** Renders at once and gives the outermost element. Throws what a component throws. */
  render(node: ReactNode): Element {
    reconciler.updateContainerSync(node, this.#container, null, null);
    reconciler.flushSyncWork();
    if (this.#error !== undefined) {
      const error = this.#error;
      this.#error = undefined;
      throw error;
    }
    const [outer] = this.#root.children;
    if (!(outer instanceof Element)) throw new Error('Nothing was rendered.');
    return outer;
  }
}
