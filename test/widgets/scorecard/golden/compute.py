"""Computes the golden cases of the scorecard by fractions, from the words of its methods and not from its code.

    python3 compute.py > cases.tsv      (standard library only; the same table every time)

A row: kind, definition, what counts of 100, what was entered, the arithmetic written out, the figure.
"""
from fractions import Fraction as F
from math import floor
import random

rnd = random.Random(20261124)


def number(x):
    """A fraction with a last decimal as it is written; another as a fraction."""
    x = F(x)
    for places in range(13):
        scaled = x * 10**places
        if scaled.denominator == 1:
            text = str(abs(scaled.numerator)).rjust(places + 1, '0')
            sign = '-' if x < 0 else ''
            return sign + (text[:-places] + '.' + text[-places:] if places else text)
    return f'{x.numerator}/{x.denominator}'


def cents(x):
    """Two decimals, half up."""
    n = floor(F(x) * 100 + F(1, 2))
    return f'{n // 100}.{n % 100:02d}'


def emit(kind, definition, base, entered, arithmetic, result):
    words = ' '.join(f'{key}={value}' for key, value in definition.items())
    print('\t'.join([kind, words, str(base), entered, arithmetic, result]))


def line(kind, definition, entered, how, percent, base=100):
    """percent of the weight, then its share of what counts."""
    weight = F(str(definition['weight']))
    exact = percent / 100 * weight * 100 / F(str(base))
    share = '' if base == 100 else f' × 100 ÷ {base}'
    arithmetic = f'{how} = {number(percent)}%; × {definition["weight"]}{share} = {number(exact)}'
    emit(kind, definition, base, entered, arithmetic, cents(exact))


def higher(entered, target, weight, cap=120, floor_=0, base=100):
    ratio = F(entered) / F(target) * 100
    how = f'{entered} ÷ {target}'
    percent = ratio
    if ratio > F(cap):
        how, percent = how + f' is above {cap}%, so {cap}%', F(cap)
    elif ratio < F(floor_):
        how, percent = how + f' is below {floor_}%, so {floor_}%', F(floor_)
    line('higher', {'target': target, 'cap': cap, 'floor': floor_, 'weight': weight}, entered, how, percent, base)


def lower(entered, target, worst, weight, base=100):
    value = F(entered)
    if value <= F(target):
        how, percent = f'{entered} is at {target} or below', F(100)
    elif value >= F(worst):
        how, percent = f'{entered} is at {worst} or above', F(0)
    else:
        how, percent = f'({worst} − {entered}) ÷ ({worst} − {target})', (F(worst) - value) / (F(worst) - F(target)) * 100
    line('lower', {'target': target, 'worst': worst, 'weight': weight}, entered, how, percent, base)


def range_(entered, low, high, tolerance, weight, base=100):
    value = F(entered)
    off = max(F(low) - value, value - F(high), F(0))
    if off == 0:
        how, percent = f'{entered} lies in {low} … {high}', F(100)
    elif off >= F(tolerance):
        how, percent = f'{entered} is {number(off)} outside, {tolerance} or more', F(0)
    else:
        how, percent = f'1 − {number(off)} ÷ {tolerance}', (1 - off / F(tolerance)) * 100
    line('range', {'from': low, 'to': high, 'tolerance': tolerance, 'weight': weight}, entered, how, percent, base)


def steps(entered, marks, weight, base=100):
    value = F(entered)
    definition = {'steps': ','.join(f'{at}:{score}' for at, score in marks), 'weight': weight}
    if value <= F(marks[0][0]):
        how, percent = f'{entered} is at the first mark {marks[0][0]} or below', F(marks[0][1])
    elif value >= F(marks[-1][0]):
        how, percent = f'{entered} is at the last mark {marks[-1][0]} or above', F(marks[-1][1])
    else:
        for (a, p), (b, q) in zip(marks, marks[1:]):
            if F(a) <= value <= F(b):
                percent = F(p) + (value - F(a)) / (F(b) - F(a)) * (F(q) - F(p))
                how = f'{p} + ({entered} − {a}) ÷ ({b} − {a}) × ({q} − {p})'
                break
    line('steps', definition, entered, how, percent, base)


def rating(entered, weight, base=100):
    line('rating', {'weight': weight}, entered, f'the level {entered}', F(entered), base)


def deduction(entered, each, weight, floor_=0, base=100):
    left = (F(weight) - F(each) * F(entered)) / F(weight) * 100
    how, percent = f'({weight} − {each} × {entered}) ÷ {weight}', left
    if left < F(floor_):
        how, percent = how + f' is below {floor_}%, so {floor_}%', F(floor_)
    line('deduction', {'each': each, 'floor': floor_, 'weight': weight}, entered, how, percent, base)


def yes_no(entered, weight, base=100):
    line('yes-no', {'weight': weight}, entered, entered, F(100 if entered == 'yes' else 0), base)


def months_line(entered, cap, weight, base=100):
    percent = min(F(entered), F(cap))
    how = entered if percent == F(entered) else f'{entered} is above {cap}, so {cap}'
    line('months', {'cap': cap, 'weight': weight}, entered, how, percent, base)


def adjustment(sign, points, most, each=None):
    definition = {'sign': sign, 'max': most, **({'each': each} if each else {})}
    all_ = sum((F(each or one) for one in points), F(0))
    how = ' + '.join(each or one for one in points) or 'no event'
    counted = min(all_, F(most))
    how += f' = {number(all_)}' + (f', at most {most}' if all_ > F(most) else '')
    emit('adjustment', definition, '-', ','.join(points) or 'none', how, cents(counted))


def average(entered, missing='name', enough=0):
    """A - is a month without a completed sheet."""
    there = [F(one) for one in entered if one != '-']
    definition = {'missing': missing, 'enough': enough}
    if not there or len(there) < enough or (missing == 'ask' and len(there) < 12):
        return emit('year', definition, '-', ','.join(entered), f'{len(there)} months of 12 count', '-')
    mean = sum(there) / len(there)
    how = f'{number(sum(there))} ÷ {len(there)} = {number(mean)}'
    emit('year', definition, '-', ','.join(entered), how, cents(mean))


def decimal(least, most, places):
    return number(F(rnd.randint(least * 10**places, most * 10**places), 10**places))


satisfaction = [('70', '0'), ('80', '60'), ('90', '80'), ('98', '100')]
training = [('0', '0'), ('60', '60'), ('80', '85'), ('95', '100')]
falling = [('0', '100'), ('2', '75'), ('5', '0')]

# What the sheets of the book meet, and the edges of every method.
for entered in ['0', '1', '199', '200', '380', '399', '400', '401', '412', '479', '480', '481', '99999', '333.33', '400.005']:
    higher(entered, '400', '15')
for entered in ['0', '79', '80', '81', '200']:
    higher(entered, '200', '10', '120', '40')
for entered, target, weight in [('100.5', '100', '1'), ('85.75', '100', '10'), ('1', '3', '10'), ('2', '3', '10'), ('1', '7', '9'), ('6', '7', '9'), ('0.005', '1', '100'), ('0.0049', '1', '100'), ('12.345', '100', '100'), ('12.3449', '100', '100')]:
    higher(entered, target, weight)
for base in ['94', '92', '60', '33.5', '7', '85']:
    higher('380', '400', '15', base=base)
for entered in ['0', '0.4', '0.5', '0.51', '0.9', '1', '1.2', '1.75', '2.25', '2.99', '2.9999', '3', '3.01', '100']:
    lower(entered, '0.5', '3', '10')
for entered in ['0', '1', '1.5', '3', '4']:
    lower(entered, '0', '3', '6')
for entered in ['10', '11', '13', '17', '20', '29', '30', '31']:
    lower(entered, '10', '30', '8')
for base in ['94', '88', '71']:
    lower('1.2', '0.5', '3', '10', base)
for entered in ['0', '0.1', '1', '2.5', '5.99', '6', '10.5', '15', '15.01', '18', '20', '20.99', '21', '60']:
    range_(entered, '6', '15', '6', '6')
for entered in ['4', '5', '5.5', '7', '8']:
    range_(entered, '5', '5', '3', '7')
for base in ['94', '66']:
    range_('17', '6', '15', '6', '6', base)
for entered in ['0', '69.9', '70', '70.1', '75', '80', '85', '88.8', '90', '92', '97.99', '98', '100']:
    steps(entered, satisfaction, '12')
for entered in ['0', '30', '59', '60', '61', '79', '80', '88', '94.5', '95', '100']:
    steps(entered, training, '8')
for entered in ['0', '0.5', '1', '2', '2.5', '3', '4.99', '5', '9']:
    steps(entered, falling, '10')
for base in ['94', '52']:
    steps('92', satisfaction, '12', base)
for level in ['100', '85', '70', '40', '0']:
    for weight in ['10', '5', '7.5']:
        rating(level, weight)
    rating(level, '9', '91')
for count in ['0', '1', '2', '3', '40']:
    deduction(count, '4', '8')
    deduction(count, '1.5', '6')
    deduction(count, '1', '6', '20')
    deduction(count, '5', '12', base='87')
for answer in ['yes', 'no']:
    for weight, base in [('5', '100'), ('6', '94'), ('8.25', '100'), ('3', '7')]:
        yes_no(answer, weight, base if base != '100' else 100)
for entered in ['0', '59.99', '84.42', '90', '100', '100.01', '109.99', '110', '110.01', '149.5']:
    months_line(entered, '110', '70')

# Anything in between.
for _ in range(12):
    higher(decimal(0, 900, 2), decimal(1, 800, 2), decimal(1, 40, 1), '130', '20')
    low = decimal(0, 9, 2)
    lower(decimal(0, 20, 2), low, number(F(low) + F(rnd.randint(1, 900), 100)), decimal(1, 40, 1))
    start = decimal(0, 9, 1)
    range_(decimal(0, 30, 2), start, number(F(start) + F(rnd.randint(0, 90), 10)), decimal(1, 9, 1), decimal(1, 40, 1))
    steps(decimal(60, 100, 2), satisfaction, decimal(1, 40, 2))
    deduction(str(rnd.randint(0, 9)), decimal(1, 4, 1), decimal(2, 20, 1), str(rnd.randint(0, 50)))
    months_line(decimal(30, 130, 2), '110', decimal(30, 90, 0))

for points in [[], ['-'], ['-', '-'], ['-', '-', '-'], ['-'] * 4]:
    adjustment('bonus', points, '3', '1')
    adjustment('penalty', points, '6', '2')
adjustment('bonus', ['-'] * 3, '4', '1.5')
for points in [['2'], ['2', '1.5'], ['0.5', '0.25', '0.25'], ['3', '2.01'], ['5'], ['1.005'], ['1.004'], ['0.1', '0.2'], ['4.999', '0.0005']]:
    adjustment('bonus', points, '5')

full = ['84.42', '90.1', '77.77', '88', '91.35', '69.5', '80.08', '85', '85.01', '93.6', '79.99', '86.25']
average(full)
average(['100'] * 12)
average(['0'] * 12)
average(['-'] * 12)
average(full[:6] + ['-'] * 6, enough=6)
average(full[:5] + ['-'] * 7, enough=6)
average(['-'] + full[1:], 'ask')
average(full, 'ask')
average(['-', '-', '-', '80.01', '80.02'] + ['-'] * 7)
average(['80.01', '80.02', '80.02'] + ['-'] * 9)
average(['80.01', '80.01', '80.02'] + ['-'] * 9)
average(['66.66', '66.67'] + ['-'] * 10)
average(['-'] * 11 + ['106.4'])
for _ in range(8):
    average([decimal(40, 120, 2) if rnd.random() < 0.8 else '-' for _ in range(12)])

# Whole sheets of sample.ts: what is missing shares its weight out, each line is rounded once, the total is their sum.
weights = {'sales': 30, 'errors': 20, 'duration': 10, 'satisfaction': 10, 'attitude': 10, 'complaints': 12, 'intake': 8}


def share(one, entered):
    value = F(1 if entered == 'yes' else 0) if one == 'intake' else F(entered)
    if one == 'sales':
        return min(value / 400, F(6, 5))
    if one == 'errors':
        return min(max((3 - value) / F(5, 2), F(0)), F(1))
    if one == 'duration':
        return max(1 - max(6 - value, value - 12, F(0)) / 6, F(0))
    if one == 'satisfaction':
        points = [(F(at), F(score)) for at, score in satisfaction]
        if value <= points[0][0]:
            return points[0][1] / 100
        for (a, p), (b, q) in zip(points, points[1:]):
            if value <= b:
                return (p + (value - a) / (b - a) * (q - p)) / 100
        return points[-1][1] / 100
    if one == 'attitude':
        return value / 100
    if one == 'complaints':
        return max((12 - 5 * value) / 12, F(0))
    return value


def sheet(figures, praise=(), chats=0):
    base = sum(weights[one] for one in figures)
    cent = [F(cents(share(one, entered) * weights[one] * 100 / base)) for one, entered in figures.items()]
    plus = F(cents(min(sum((F(one) for one in praise), F(0)), F(5))))
    minus = F(cents(min(F(chats), F(3))))
    total = max(sum(cent) + plus - minus, F(0))
    how = ' + '.join(cents(one) for one in cent) + f' + {cents(plus)} − {cents(minus)} = {cents(total)}'
    entered = ' '.join(f'{one}={text}' for one, text in figures.items()) + ''.join(f' praise={one}' for one in praise) + ' chat=1' * chats
    band = next(name for name, start in [('excellent', 90), ('good', 80), ('qualified', 60), ('poor', 0)] if total >= start)
    emit('sheet', {'of': 'sample'}, str(base), entered, how, f'{cents(total)} {band}')


good = {'sales': '380', 'errors': '1', 'duration': '9', 'satisfaction': '92', 'attitude': '70', 'complaints': '1', 'intake': 'yes'}
sheet(good)
sheet(good, ['5'])
sheet(good, ['4.99'])
sheet(good, ['3', '3'], 2)
sheet(good, [], 9)
sheet({**good, 'sales': '9999'}, ['5'])
sheet({one: '0' if one in ('sales', 'attitude') else entered for one, entered in good.items()})
sheet({'complaints': '9', 'intake': 'no'}, [], 3)
sheet({'complaints': '9', 'intake': 'no'}, ['1'], 3)
for one in good:
    sheet({other: entered for other, entered in good.items() if other != one})
for one in good:
    sheet({one: good[one]})
for _ in range(8):
    drawn = {'sales': decimal(0, 600, 0), 'errors': decimal(0, 4, 2), 'duration': decimal(0, 20, 1), 'satisfaction': decimal(60, 100, 1), 'attitude': rnd.choice(['100', '70', '0']), 'complaints': str(rnd.randint(0, 4)), 'intake': rnd.choice(['yes', 'no'])}
    sheet({one: entered for one, entered in drawn.items() if rnd.random() < 0.85}, [decimal(0, 3, 2)], rnd.randint(0, 4))
