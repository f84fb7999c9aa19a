// Reading the pseudo-locale (ui/src/i18n/pseudo.ts): what is left in English, and what is cut off.
//
// Whether a text came from the messages is seen by its brackets. Whether it came from the catalogue is not asked of
// the page, which could claim it of anything: the answers of the core are listened to, and a text counts as data
// only if it was in one of them.

/** Hears every answer of the core from now on. `openPage` calls it before anything is loaded. */
export function listen(page, heard = new Set()) {
  const keep = (value) => {
    if (typeof value === 'string') for (const line of value.split('\n')) heard.add(same(line));
    else if (value && typeof value === 'object') Object.values(value).forEach(keep);
  };
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/rpc')) response.json().then(keep, () => {});
  });
  return heard;
}

/** Shows the page's text and labels to the tests in English again, so that SCREENS reach what they look for. */
export function spectacles(page) {
  return page.addInitScript(() => {
    const plain = (text) =>
      text
        ?.replace(/[⟦⟧þ\u2068\u2069\u200e]/g, '')
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
    const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText');
    Object.defineProperty(HTMLElement.prototype, 'innerText', {
      configurable: true,
      get() {
        return plain(get.call(this));
      },
    });
    const attribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = attribute.call(this, name);
      return name === 'aria-label' ? plain(value) : value;
    };
  });
}

/** As much alike as a page may make them: a name in a sentence loses its capital, an apostrophe becomes a real one. */
function same(text) {
  return text.replaceAll("'", '’').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Dates, which Intl writes, and the periods of sources made of them. */
const DATE =
  /(\d{1,2} )?\b(January|February|March|April|May|June|July|August|September|October|November|December)\b( \d{4})?/gi;

/** The words of `text` that neither the messages nor the catalogue nor a formatter wrote; empty when there are none. */
export function english(text, heard) {
  const found = [];
  const inside = /\u2068([^\u2068\u2069]*)\u2069/;
  let rest = text;
  for (let match = inside.exec(rest); match; match = inside.exec(rest)) {
    found.push(...plainWords(match[1], heard));
    rest = rest.replace(match[0], '');
  }
  return [...found, ...plainWords(rest, heard)];
}

function plainWords(text, heard) {
  let rest = text;
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, '')];
  // A message may go on in the next element, with a number set apart.
  rest = rest.replace(/^[^⟦]*⟧|⟦[^⟧]*$/g, '');
  const data = same(rest);
  // What stands between the names of a list is not a word.
  if (heard.has(data) || heard.has(data.replace(/^[,;·]\s*|[.,:;]$/g, ''))) return [];
  return /\p{L}{2}/u.test(rest.replace(DATE, '')) ? [rest.trim()] : [];
}

/** Every text on the page, those for the ear and on hover too, and what is wrong with where it stands. */
export function survey() {
  const texts = [];
  const cut = [];
  const hidden = new Map();
  const shown = (element) =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: false,
    });
  const where = (element) => {
    const path = [];
    for (let one = element; one && one !== document.body && path.length < 4; one = one.parentElement) {
      path.unshift(one.localName + (one.classList[0] ? `.${one.classList[0]}` : ''));
    }
    return path.join(' > ');
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    // Keys of the keyboard come from the messages; a fingerprint in <code> is not in any language.
    if (/^(script|style|code)$/.test(parent.localName) || !shown(parent) || !node.nodeValue.trim()) continue;
    texts.push({ text: node.nodeValue, where: where(parent) });
    edge(node, parent);
  }
  for (const element of document.querySelectorAll('body *')) {
    if (!shown(element)) continue;
    for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'aria-description']) {
      const value = element.attributes.getNamedItem(name)?.value;
      if (value) texts.push({ text: value, where: `${where(element)} [${name}]` });
    }
    clipped(element);
  }
  texts.push({ text: document.title, where: 'title of the window' });
  return { texts, cut: [...new Set(cut)] };

  /** Said to a screen reader only, or folded into a menu. */
  function unseen(element) {
    if (!element || element.localName === 'option') return element !== null;
    if (!hidden.has(element)) {
      hidden.set(
        element,
        getComputedStyle(element).clipPath === 'inset(50%)' || unseen(element.parentElement),
      );
    }
    return hidden.get(element);
  }

  function edge(node, parent) {
    if (unseen(parent)) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0 || (box.left >= -1 && box.right <= innerWidth + 1)) continue;
      // What scrolls sideways by itself, such as a wide table, may go on beyond the edge.
      let scroller = parent;
      while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowX))
        scroller = scroller.parentElement;
      if (scroller && scroller.localName !== 'main' && scroller.clientWidth < scroller.scrollWidth) continue;
      cut.push(`${where(parent)}: “${node.nodeValue.trim()}” stands beyond the edge`);
    }
    const drawing = parent.closest('svg');
    if (!drawing) return;
    const [frame, box] = [drawing.getBoundingClientRect(), parent.getBoundingClientRect()];
    // An axis label may hang over by half its width.
    if (box.left < frame.left - 24 || box.right > frame.right + 24) {
      cut.push(`${where(parent)}: “${node.nodeValue.trim()}” leaves its drawing`);
    }
  }

  function clipped(element) {
    if (unseen(element) || element.closest('svg') || element.clientWidth === 0) return;
    const style = getComputedStyle(element);
    const placeholder = element.attributes.getNamedItem('placeholder')?.value;
    if (element.localName === 'input' && placeholder && !element.value) {
      const pen = (globalThis.pen ??= document.createElement('canvas').getContext('2d'));
      pen.font = style.font;
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (pen.measureText(placeholder).width > room + 1)
        cut.push(`${where(element)}: its placeholder is cut`);
    }
    const hides = (overflow) => /hidden|clip/.test(overflow);
    const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    // What is cut on purpose says the whole on hover, or has a button beside it that unfolds it.
    if (!(wide || high) || element.closest('[title], [data-cut]') || element.matches('.frame')) return;
    cut.push(`${where(element)}: “${element.textContent.trim().slice(0, 60)}” is cut`);
  }
}
