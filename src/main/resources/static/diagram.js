// Draws the diagrams of a page; where it cannot, the numbered list below each says the same.
(() => {
  'use strict';

  const TYPE = { fontFamily: '"Be Vietnam Pro", sans-serif', fontSize: 11, lineHeight: 1.25 };

  function mark(canvas, registry, ids, style) {
    (ids || '').split(/[\s,]+/).filter((id) => id && registry.get(id)).forEach((id) => canvas.addMarker(id, style));
  }

  /** Never larger than drawn, for three boxes should not fill a screen; with a little air around. */
  function fit(canvas) {
    canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(Math.min(1, canvas.zoom() * 0.97), 'auto');
  }

  /** Where a window begins that has that point in its middle and shows no more than a little air beyond the picture. */
  function within(start, length, window, middle) {
    const air = 20;
    const last = start + length + air - window;
    return last < start - air ? start + (length - window) / 2 : Math.min(Math.max(middle - window / 2, start - air), last);
  }

  /** As high as the picture needs; on a phone large enough to be read, with the active step in sight. */
  function open(place, canvas, active) {
    fit(canvas);
    const inner = canvas.viewbox().inner;
    const zoom = Math.max(canvas.zoom(), 0.5);
    place.style.height = `${Math.min(Math.max(inner.height * zoom + 80, 240), 560)}px`;
    canvas.resized();
    fit(canvas);
    if (canvas.zoom() < 0.5) {
      canvas.zoom(0.6, 'auto');
      const box = canvas.viewbox();
      const from = active ?? { x: inner.x, y: inner.y, width: 0, height: 0 };
      canvas.viewbox({
        ...box,
        x: within(inner.x, inner.width, box.width, from.x + from.width / 2),
        y: within(inner.y, inner.height, box.height, from.y + from.height / 2),
      });
    }
  }

  function button(text, label, action) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button quiet';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', action);
    return made;
  }

  function controls(place, canvas) {
    const step = (factor) => canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)));
    place.append(
      button('+', place.dataset.in, () => step(1.25)),
      button('−', place.dataset.out, () => step(0.8)),
      button('⤢', place.dataset.fit, () => fit(canvas)));
    place.hidden = false;
  }

  /** The arrow keys move the picture, plus and minus bring it nearer and farther. */
  function keys(event, canvas) {
    const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    const zooms = { '+': 1.25, '=': 1.25, '-': 0.8 };
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (moves[event.key]) {
      event.preventDefault();
      canvas.scroll({ dx: moves[event.key][0], dy: moves[event.key][1] });
    } else if (zooms[event.key]) {
      event.preventDefault();
      canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * zooms[event.key])));
    } else if (event.key === '0') {
      fit(canvas);
    }
  }

  /** Each element that data-links names leads somewhere: {"appraise": "/city/…"}. */
  function links(figure, viewer) {
    const targets = JSON.parse(figure.dataset.links || '{}');
    viewer.on('element.click', ({ element }) => {
      if (targets[element.id]) {
        window.location.assign(targets[element.id]);
      }
    });
  }

  /** Small words on elements, from data-badges: {"appraise": "12 · 3,5 ngày"}. */
  function badges(figure, viewer) {
    const registry = viewer.get('elementRegistry');
    Object.entries(JSON.parse(figure.dataset.badges || '{}')).filter(([id]) => registry.get(id)).forEach(([id, words]) => {
      const badge = document.createElement('div');
      badge.className = 'diagram-badge';
      badge.textContent = words;
      viewer.get('overlays').add(id, { position: { bottom: 8, left: 6 }, html: badge });
    });
  }

  async function draw(figure) {
    const place = figure.querySelector('.diagram-canvas');
    const answer = await fetch(figure.dataset.diagram, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) {
      throw new Error(`${figure.dataset.diagram}: ${answer.status}`);
    }
    place.hidden = false;
    // Words are measured while the picture is drawn: the typeface has to be there.
    await document.fonts.load('12px "Be Vietnam Pro"', 'ệ');
    const viewer = new BpmnJS({ container: place, textRenderer: { defaultStyle: TYPE, externalStyle: TYPE } });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    mark(canvas, registry, figure.dataset.done, 'is-done');
    mark(canvas, registry, figure.dataset.active, 'is-active');
    links(figure, viewer);
    badges(figure, viewer);
    open(place, canvas, registry.get((figure.dataset.active || '').split(/[\s,]+/)[0]));
    const controlsPlace = figure.querySelector('.zoom');
    if (controlsPlace) {
      controls(controlsPlace, canvas);
    }
    const picture = place.querySelector('svg[data-element-id], .djs-container > svg');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', place.getAttribute('aria-label'));
    place.addEventListener('keydown', (event) => keys(event, canvas));
    figure.dataset.drawn = 'true';
  }

  document.querySelectorAll('[data-diagram]').forEach((figure) => draw(figure).catch(() => {
    figure.querySelector('.diagram-canvas').hidden = true;
  }));
})();
