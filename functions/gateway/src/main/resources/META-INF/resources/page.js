// The page of Suasion: a brief goes in, its copy comes back with the facts marked. What a user or a function says is
// only ever set as text, never as HTML.

const EXAMPLES = ['restaurant', 'hotel', 'laptop', 'television', 'game', 'described', 'unknown-attributes', 'chinese', 'raw-shop',
  'raw-shop-chinese'];
const TOLD_BY = {model: 'the model', realiser: 'the grammar', phrase: 'a phrase', benefit: 'a benefit of it'};
const PARTS = {headline: 'headline', body: 'body', call_to_action: 'call to action'};

const byId = (id) => document.getElementById(id);

function element(name, properties = {}, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

// ---- the brief

function addFact(attribute = '', value = '') {
  const number = byId('facts').children.length + 1;
  const row = element('li', {},
    element('input', {className: 'attribute', value: attribute, placeholder: 'attribute', autocomplete: 'off',
      ariaLabel: `Attribute of fact ${number}`}),
    element('input', {className: 'value', value, placeholder: 'value', autocomplete: 'off',
      ariaLabel: `Value of fact ${number}`}),
    element('button', {type: 'button', className: 'quiet', textContent: '✕', title: 'Remove this fact',
      ariaLabel: `Remove fact ${number}`, onclick: () => removeFact(row)}));
  byId('facts').append(row);
  return row;
}

function removeFact(row) {
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  (next?.querySelector('input') ?? byId('add-fact')).focus();
}

function factRows() {
  return [...byId('facts').children].map((row) => ({
    row,
    attribute: row.querySelector('.attribute').value.trim(),
    value: row.querySelector('.value').value.trim(),
  })).filter(({attribute, value}) => attribute || value);
}

// Of two facts with one attribute an object would keep the last only, without a word.
function twice() {
  const attributes = factRows().map(({attribute}) => attribute);
  const index = attributes.findIndex((attribute, at) => attributes.indexOf(attribute) < at);
  return index < 0 ? null : factRows()[index].row.querySelector('.attribute');
}

function request() {
  const text = (id) => byId(id).value.trim() || null;
  const whole = (id) => (byId(id).value === '' ? null : Number(byId(id).value));
  const offer = {
    text: text('offer-text'), code: text('offer-code'), starts_at: text('offer-starts'), ends_at: text('offer-ends'),
  };
  return {
    profile: text('profile'),
    personalization: byId('personalized').checked ? 'tags' : 'none',
    brief: {
      product: {
        name: byId('name').value,
        category: text('category'),
        facts: Object.fromEntries(factRows().map(({attribute, value}) => [attribute, value])),
        description: text('description'),
      },
      offer: Object.values(offer).some(Boolean) ? offer : null,
      time_zone: offer.starts_at || offer.ends_at ? text('time-zone') : null,
      channel: byId('channel').value,
      language: byId('language').value,
      tone: byId('tone').value,
      length: byId('length').value,
      style: byId('style').value,
    },
    variants: whole('variants'),
    seed: whole('seed'),
    explain: byId('explain').checked || null,
  };
}

function fill({profile, personalization, brief, variants, seed, explain}) {
  const {product, offer} = brief;
  const values = {
    name: product.name, category: product.category, description: product.description,
    profile, variants: variants ?? 3, seed,
    'offer-text': offer?.text, 'offer-code': offer?.code, 'offer-starts': offer?.starts_at,
    'offer-ends': offer?.ends_at, 'time-zone': brief.time_zone,
    channel: brief.channel ?? 'email', language: brief.language ?? 'en',
    tone: brief.tone ?? 'neutral', length: brief.length ?? 'medium',
    style: brief.style ?? 'persuasive',
  };
  Object.entries(values).forEach(([id, value]) => { byId(id).value = value ?? ''; });
  byId('personalized').checked = personalization !== 'none';
  byId('explain').checked = explain === true;
  byId('facts').replaceChildren();
  Object.entries(product.facts).forEach(([attribute, value]) => addFact(attribute, asText(value)));
}

// A shop's data may be of any type; the function would make the same text of it.
function asText(value) {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

// ---- the answer

const foundIn = ({from}) => (from ? `, found in the ${from}` : '');

// Offsets count Unicode code points, as an array of the text's code points does.
function marked(text, facts) {
  const points = Array.from(text ?? '');
  const pieces = document.createDocumentFragment();
  let reached = 0;
  for (const fact of [...facts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (fact.start < reached || !fact.attribute) continue;
    pieces.append(points.slice(reached, fact.start).join(''));
    pieces.append(element('mark', {
      className: fact.by,
      title: `${fact.attribute}: ${fact.value} (told by ${TOLD_BY[fact.by]}${foundIn(fact)})`,
      textContent: points.slice(fact.start, fact.end).join(''),
    }));
    reached = fact.end;
  }
  pieces.append(points.slice(reached).join(''));
  return pieces;
}

function article(variant, number, decision) {
  const decided = decision?.variant === variant.id;
  const told = (part) => variant.facts.filter((fact) => fact.part === part);
  const shown = element('article', {className: decided ? 'decided' : ''},
    element('div', {className: 'badges'},
      ...(decided ? [element('strong', {textContent: 'Chosen'})] : []),
      element('span', {textContent: `Variant ${number}`}),
      element('span', {textContent: variant.principle.replaceAll('_', ' ')}),
      element('span', {textContent: `score ${variant.score.toFixed(2)}`})),
    element('h3', {}, marked(variant.headline, told('headline'))),
    element('p', {className: 'body'}, marked(variant.body, told('body'))),
    element('p', {className: 'action'}, marked(variant.call_to_action, told('call_to_action'))));
  if (variant.missing.length) {
    const facts = variant.missing.map(({attribute, value}) => `${attribute}: ${value}`).join('; ');
    shown.append(element('p', {className: 'missing', textContent: `Not told: ${facts}`}));
  }
  shown.append(evidence(variant));
  return shown;
}

function evidence({facts}) {
  const cells = (fact) =>
    [fact.attribute ?? 'none: words of ours', fact.value ?? '', PARTS[fact.part], TOLD_BY[fact.by] + foundIn(fact)];
  return element('details', {},
    element('summary', {textContent: `Evidence: ${facts.length} ${facts.length === 1 ? 'mention' : 'mentions'}`}),
    table(['Attribute', 'Value', 'Where', 'Told by'], facts.map(cells)));
}

function table(heads, rows) {
  const row = (kind, texts) => element('tr', {}, ...texts.map((textContent) => element(kind, {textContent})));
  return element('div', {className: 'scroll'}, element('table', {},
    element('thead', {}, row('th', heads)),
    element('tbody', {}, ...rows.map((texts) => row('td', texts)))));
}

// ---- what became of the shop's data

const LONGEST_VALUE = 120;
const words = (name) => (name ?? '').replaceAll('_', ' ');

function short(value) {
  const points = Array.from((value ?? '').replace(/\s+/g, ' '));
  return points.length > LONGEST_VALUE ? `${points.slice(0, LONGEST_VALUE).join('')}…` : points.join('');
}

// '/brief/product/facts/Weight (lbs)' is 'Weight (lbs)' to who reads it, and '/brief/offer/ends_at' 'offer ends at'.
function place(pointer) {
  const steps = (pointer ?? '').split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const fact = steps.indexOf('facts');
  return fact < 0 ? words(steps.filter((step) => step !== 'brief' && step !== 'product').join(' ')) : steps.slice(fact + 1).join(', ');
}

function listed(title, className, items) {
  if (!items.length) return [];
  return [element('section', {className: `shop ${className}`},
    element('h3', {textContent: title}),
    element('ul', {}, ...items.map((pieces) => element('li', {}, ...pieces))))];
}

function ignoredAndWarnings({ignored = [], warnings = []}) {
  const strong = (textContent) => element('strong', {textContent});
  const reason = (textContent) => element('span', {className: 'reason', textContent});
  return [
    ...listed('Look at these', 'warnings', warnings.map(({pointer, detail}) =>
      [strong(place(pointer)), ' ', detail])),
    ...listed('Ignored', 'ignored', ignored.map(({attribute, value, reason: why, detail}) =>
      [strong(attribute), value ? `: ${short(value)} ` : ' ', reason(words(why)), ' ', detail])),
  ];
}

function understanding({understood}) {
  if (!understood) return [];
  const {name, short_name: shortName, kind, facts} = understood;
  const product = [
    ['Name', name],
    ['Short name', shortName],
    ['Kind', [kind?.noun, kind?.plural && `plural ${kind.plural}`, words(kind?.number),
      kind?.measure && `measure word ${kind.measure}`, kind?.family && `of ${words(kind.family)}`]
      .filter(Boolean).join(', ')],
  ].filter(([, text]) => text);
  const cells = (fact) => [fact.attribute, words(fact.canonical) || 'the shop’s own', words(fact.type), words(fact.role),
    fact.items?.length ? fact.items.join(' · ') : short(fact.read ?? fact.value)];
  return [element('details', {className: 'shop understood', open: true},
    element('summary', {textContent: 'How the product was understood'}),
    ...product.map(([title, text]) => element('p', {}, element('span', {className: 'reason', textContent: title}), ' ', text)),
    table(['Attribute', 'Is', 'Type', 'Role', 'Read as'], facts.map(cells)))];
}

// ---- all of it

function about({decision, tags_used: tags, description, timings_ms: timings}) {
  const lines = [];
  if (decision) {
    const chance = `${Math.round(decision.propensity * 100)} %`;
    lines.push(`Chosen by ${decision.policy.replaceAll('_', ' ')}, with a probability of ${chance}.`);
  }
  if (tags.length) {
    lines.push(`Interests used: ${tags.map(({attribute, value}) => `${attribute}: ${value}`).join('; ')}.`);
  }
  if (description) {
    const found = description.facts.map(({attribute, value}) => `${attribute}: ${value}`).join('; ');
    const keywords = description.keywords.map(({text}) => text).join(', ');
    lines.push(`Found in the description: ${found || 'no facts'}.`);
    if (keywords) lines.push(`The description is about: ${keywords}.`);
  }
  lines.push(`Milliseconds: ${Object.entries(timings).map(([step, time]) => `${step} ${time}`).join(', ')}.`);
  return element('div', {className: 'about'},
    ...lines.map((textContent) => element('p', {textContent})),
    element('p', {className: 'legend'}, 'Facts told by ',
      ...Object.entries(TOLD_BY).map(([by, textContent]) => element('mark', {className: by, textContent}))));
}

function show(answer) {
  const notes = answer.degraded.map((textContent) => element('li', {textContent}));
  const shown = answer.variants.map((variant, index) => article(variant, index + 1, answer.decision));
  const chosen = shown.filter((each) => each.classList.contains('decided'));
  byId('copy').lang = byId('language').value;
  byId('copy').replaceChildren(
    ...(notes.length ? [element('ul', {className: 'notes'}, ...notes)] : []),
    ...ignoredAndWarnings(answer), ...understanding(answer), about(answer), ...chosen, ...shown.filter((each) => !chosen.includes(each)));
}

// ---- problems

function clearProblems() {
  byId('problem').replaceChildren();
  document.querySelectorAll('.wrong').forEach((each) => each.remove());
  document.querySelectorAll('[aria-invalid]').forEach((each) => {
    each.removeAttribute('aria-invalid');
    each.removeAttribute('aria-describedby');
  });
}

function fieldAt(pointer) {
  const fact = /^\/brief\/product\/facts\/(.*)$/.exec(pointer);
  if (fact) {
    const attribute = fact[1].replaceAll('~1', '/').replaceAll('~0', '~');
    const row = factRows().find((each) => each.attribute === attribute)?.row;
    if (row) return row.querySelector('.value');
  }
  return [...document.querySelectorAll('[data-pointer]')].find((each) => each.dataset.pointer === pointer);
}

function mark(field, detail, number) {
  const wrong = element('p', {className: 'wrong', id: `wrong-${number}`, textContent: detail});
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', wrong.id);
  (field.closest('#facts li') ?? field.closest('.field')).append(wrong);
}

function showProblem(problem) {
  const elsewhere = [];
  (problem.errors ?? []).forEach(({pointer, parameter, detail}, index) => {
    const field = fieldAt(pointer);
    if (field) {
      mark(field, detail, index);
    } else {
      elsewhere.push(`${pointer || parameter || 'the request'}: ${detail}`);
    }
  });
  const marked = document.querySelector('[aria-invalid]') && !elsewhere.length;
  const detail = marked ? 'Correct the marked fields and try again.' : problem.detail;
  byId('copy').replaceChildren();
  byId('problem').replaceChildren(
    element('h3', {textContent: problem.title}), element('p', {textContent: detail}),
    ...(elsewhere.length ? [element('ul', {}, ...elsewhere.map((textContent) => element('li', {textContent})))] : []));
  if (problem.status === 401) byId('key-field').hidden = false;
  (document.querySelector('[aria-invalid]') ?? (problem.status === 401 ? byId('key') : null))?.focus();
}

// ---- the wire

async function send(event) {
  event.preventDefault();
  clearProblems();
  const repeated = twice();
  if (repeated) {
    mark(repeated, 'is there already: give each attribute once', 0);
    showProblem({title: 'The brief is not valid'});
    return;
  }
  const button = event.submitter ?? document.querySelector('[type=submit]');
  button.disabled = true;
  byId('state').textContent = 'Writing …';
  try {
    const answer = await fetch('/v1/copy', {method: 'POST', headers: headers(), body: JSON.stringify(request())});
    const body = await answer.json();
    if (answer.ok) {
      show(body);
      byId('copy-title').focus({preventScroll: false});
    } else {
      showProblem(body);
    }
    byId('state').textContent = answer.ok ? 'Written.' : 'Not written.';
  } catch {
    showProblem({title: 'There was no answer', detail: 'See whether Suasion runs, and try again.'});
    byId('state').textContent = 'Not written.';
  } finally {
    button.disabled = false;
  }
}

function headers() {
  const key = byId('key').value.trim();
  return {'Content-Type': 'application/json', ...(key ? {Authorization: `Bearer ${key}`} : {})};
}

async function pick(event) {
  const name = event.target.value;
  if (!name) return;
  clearProblems();
  fill(await (await fetch(`/examples/${name}.json`)).json());
}

EXAMPLES.forEach((name) => byId('example').append(
  element('option', {value: name, textContent: name.replaceAll('-', ' ')})));
byId('example').addEventListener('change', pick);
byId('add-fact').addEventListener('click', () => addFact().querySelector('input').focus());
byId('brief').addEventListener('submit', send);
byId('time-zone').value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
addFact();
addFact();
