import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend, amendmentGaps, beginDraft, changedFields, fillDraft, firstValues, register, registrationGaps, settleDraft, voidEntry } from '../../../src/widgets/log/actions.ts';
import { isBlank } from '../../../src/widgets/log/blank.ts';
import type { LogDraft } from '../../../src/widgets/log/state.ts';
import { data, entry, mended, reported } from './sample.ts';

const now = '2026-11-03T12:00';
const draft: LogDraft = { entry: 'e1', by: ' 张敏 ', values: { ...reported, device: ' 3号台打印机 ', cause: ' ' } };

describe('a draft', () => {
  test('is blank until something is in it', () => {
    expect(isBlank({ ...beginDraft('e1'), by: '张敏' })).toBe(true);
    expect(isBlank(fillDraft(beginDraft('e1'), 'device', ' '))).toBe(true);
    expect(isBlank(fillDraft(beginDraft('e1'), 'device', '打印机'))).toBe(false);
  });

  test('forgets a field that is emptied', () => {
    expect(fillDraft(fillDraft(beginDraft('e1'), 'device', '机'), 'device', '')).toEqual(beginDraft('e1'));
  });

  test('becomes an entry without the spaces round its values', () => {
    expect(register(data, draft, now)).toEqual({ values: reported, rows: {}, registered: { by: '张敏', at: now }, changes: [] });
  });

  test.each([
    ['nobody signs', { by: ' ' }],
    ['a field is missing', { values: { ...reported, symptom: '' } }],
  ])('becomes none while %s', (_, change) => {
    const { by, fields } = registrationGaps(data, { ...draft, ...change }, now);
    expect(by || fields.length > 0).toBe(true);
    expect(register(data, { ...draft, ...change }, now)).toBeNull();
  });
});

describe('a draft whose entry is registered already', () => {
  const registered = register(data, draft, now)!;

  test('is emptied, the name too', () => {
    expect(settleDraft(draft, registered, 'e2')).toEqual({ entry: 'e2', by: '', values: {} });
  });

  test('is emptied also after the entry was corrected', () => {
    const corrected = amend(data, registered, { values: { ...reported, device: '4号台打印机', cause: '磨损' }, by: '王芳', reason: '写错' }, now);
    expect(corrected.values['device']).toBe('4号台打印机');
    expect(settleDraft(draft, corrected, 'e2').values).toEqual({});
  });

  test('becomes another entry where more was written since', () => {
    const more = fillDraft(draft, 'symptom', '又卡了');
    expect(settleDraft(more, registered, 'e2')).toEqual({ ...more, entry: 'e2' });
  });

  test('is left alone where nothing was registered', () => {
    expect(settleDraft(draft, undefined, 'e2')).toBe(draft);
  });
});

describe('an amendment', () => {
  const state = entry();

  test('fills in what was open and keeps the old value of what was wrong', () => {
    const next = amend(data, state, { values: { ...reported, device: '4号台打印机', 'arrived-at': '2026-11-03T11:30' }, by: ' 王芳 ', reason: '写错' }, now);
    expect(next.values).toEqual({ ...reported, device: '4号台打印机', 'arrived-at': '2026-11-03T11:30' });
    expect(next.changes).toEqual([
      { field: 'arrived-at', was: '', by: '王芳', at: now },
      { field: 'device', was: '3号台打印机', reason: '写错', by: '王芳', at: now },
    ]);
  });

  test('can empty a field that need not be filled in', () => {
    const arrived = amend(data, state, { values: { ...reported, 'arrived-at': '2026-11-03T11:30' }, by: '王芳', reason: '写错' }, now);
    const emptied = amend(data, arrived, { values: reported, by: '王芳', reason: '写错' }, now);
    expect(emptied.values).toEqual(reported);
    expect(emptied.changes.map(({ was }) => was)).toEqual(['', '2026-11-03T11:30']);
  });

  test('tells filling in from correcting', () => {
    expect(changedFields(data, state, { ...reported, device: 'x', cause: 'y' })).toEqual({ filled: ['cause'], corrected: ['device'] });
  });

  test.each([
    ['changes nothing', { values: reported, by: '王芳', reason: '' }, { same: true, by: false }],
    ['changes spaces only', { values: { ...reported, device: '3号台打印机 ' }, by: '王芳', reason: '' }, { same: true, by: false }],
    ['is not signed', { values: { ...reported, cause: 'x' }, by: ' ', reason: '' }, { same: false, by: true, reason: false }],
    ['corrects without a reason', { values: { ...reported, device: 'x' }, by: '王芳', reason: ' ' }, { same: false, by: false, reason: true }],
    ['empties a required field', { values: { ...reported, device: '' }, by: '王芳', reason: '写错' }, { same: false, by: false }],
    ['puts times out of order', { values: { ...reported, 'arrived-at': '2026-11-03T08:00' }, by: '王芳', reason: '' }, { same: false, by: false }],
  ])('is refused when it %s', (_, amendment, gaps) => {
    expect(amendmentGaps(data, state, amendment, now)).toMatchObject(gaps);
    expect(amend(data, state, amendment, now)).toBe(state);
  });

  test('is not for an entry that is void', () => {
    const void_ = voidEntry(state, { reason: '误报', by: '王芳' }, now);
    expect(amend(data, void_, { values: { ...reported, cause: 'x' }, by: '王芳', reason: '写错' }, now)).toBe(void_);
  });

  test('whatever is amended, nothing that was ever entered is lost', () => {
    const texts = fc.constantFrom('', '甲', '乙', '丙');
    const steps = fc.array(fc.record({ device: texts, symptom: texts, cause: texts, remedy: texts }), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (amendments) => {
        let current = state;
        for (const values of amendments) {
          const before = current;
          current = amend(data, before, { values: { ...before.values, ...values }, by: '王芳', reason: '写错' }, now);
          expect(current.changes.slice(0, before.changes.length)).toEqual(before.changes);
          for (const [field, value] of Object.entries(before.values))
            expect(current.values[field] === value || current.changes.slice(before.changes.length).some((change) => change.field === field && change.was === value)).toBe(true);
        }
        expect(firstValues(current)).toEqual(reported);
      }),
    );
  });
});

describe('voiding', () => {
  test('keeps everything and says why, who and when', () => {
    const state = entry(mended);
    expect(voidEntry(state, { reason: '重复登记', by: ' 王芳 ' }, now)).toEqual({ ...state, voided: { reason: '重复登记', by: '王芳', at: now } });
  });

  test('needs a reason and a name, and happens once', () => {
    const state = entry();
    expect(voidEntry(state, { reason: '', by: '王芳' }, now)).toBe(state);
    expect(voidEntry(state, { reason: '误报', by: ' ' }, now)).toBe(state);
    const once = voidEntry(state, { reason: '误报', by: '王芳' }, now);
    expect(voidEntry(once, { reason: '重复登记', by: '李强' }, now)).toBe(once);
  });
});
