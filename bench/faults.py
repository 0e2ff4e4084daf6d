#!/usr/bin/env python3
"""Plants faults in a branching story, and asks which of them are found: by `lantern check`, and by readers who answer at random.

    bench/faults.py [PROGRAM [READINGS [SEED]]]

The story has eight questions of three answers each, all remembered, and then its faults; most show themselves only to whoever gave
the eight answers in one way. The same story is written for Lantern and read here, so often, by readers who pick evenly among what is
open. A reader at random can meet a fault; that something never happens, or that it makes no difference, no number of them can tell.
Prints a table in Markdown; exit 1: something that was planted was not found.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

QUESTIONS = 8
COURAGE = {'red': 2, 'white': 1, 'black': 0}  # what an answer gives
PATIENCE = 500  # answers of one reading, before it is taken to go round for ever


def all_of(answer, first=1, last=QUESTIONS):
    return ' and '.join(f'q{i} == {answer}' for i in range(first, last + 1))


class Fault(Exception):
    pass


# --- the story, once as text and once as what a reader does ------------------------------------------------------------
# A statement is a tuple: ('say', words) ('set', effects) ('choose', id, options) ('if', condition, then, otherwise)
# ('goto', scene) ('visit', scene) ('end', ending). An option is (id, words, condition, effects, then). A statement after
# ('plant', rule, seen) is guilty of that rule; `seen` is what happens to a reader who meets it: None, nothing can be seen.

def question(i):
    return ('choose', f'q{i}', [(answer, f'{answer.capitalize()}.', None, {'courage': f'+{gain}'} if gain else {}, [])
                                for answer, gain in COURAGE.items()])


def scenes():
    march = [('say', 'They asked me eight things.')]
    for i in range(1, QUESTIONS):
        march.append(question(i))
    march.append(('plant-option', 'meter-stops', 'clamped', 'red'))
    march.append(question(QUESTIONS))
    faults = [
        ('if', all_of('white', 1, 7), [('goto', 'cellar')], []),
        ('plant', 'same-future', None),
        ('choose', 'hat', [('on', 'The hat on.', None, {}, []), ('off', 'The hat off.', None, {}, [])]),
        ('if', f'not ({all_of("black", 1, 6)})',
         [('choose', 'weather', [('dry', 'dry', None, {}, [('say', 'Dry it was.')]),
                                 ('wet', 'wet', None, {}, [('say', 'Wet it was.')])])], []),
        ('plant', 'named-too-early', 'unsaid'),
        ('say', 'The road was {weather}.'),
        ('plant-option', 'closed-option', None, 'run'),
        ('choose', 'road', [('run', 'Run.', 'q1 == red and courage <= 1', {}, [('say', 'I ran.')]),
                            ('walk', 'Walk.', None, {}, [('say', 'I walked.')]),
                            ('ride', 'Ride.', None, {'horse': 'true'}, [('say', 'I rode.')])]),
        ('plant', 'never-here', None),
        ('if', 'q2 == white and courage == 0', [('say', 'Nobody reads this.')], [('say', 'So far so good.')]),
        ('visit', 'inn'),
        ('set', {'late': 'true'}),
        ('visit', 'inn'),
        ('plant', 'closed-line', None),
        ('say', 'Nobody comes back here.'),
        ('end', 'home'),
    ]
    inn = [('if', 'not late', [('say', 'The inn was open.')], [('goto', 'gate')])]
    gate = [
        ('plant', 'no-way-on', 'stuck'),
        ('choose', 'gate', [('push', 'Push.', f'q1 == red or not ({all_of("black", 2)})', {}, []),
                            ('knock', 'Knock.', 'q1 == red or courage >= 2', {}, [('say', 'It was open.')])]),
        ('if', 'courage >= 15', [('say', 'I was not afraid of anybody.')], []),
        ('if', f'{all_of("red", 1, 4)} and {all_of("white", 5)}', [('end', 'true_ending')], []),
    ]
    dream = [('choose', 'bell', [('ring', 'Ring it.', None, {}, [('end', 'dusk')]), ('leave_it', 'Leave it.', None, {}, [])])]
    last = [('say', 'Morning.'), ('end', 'home')]
    cellar = [('choose', 'stairs', [('up', 'Up.', None, {}, [('say', 'There was no up.')]),
                                    ('down', 'Down.', None, {}, [('say', 'There was no down.')])]), ('goto', 'cellar')]
    return {'march': march, 'faults': faults, 'gate': gate, 'dream': dream, 'last': last, 'inn': inn, 'cellar': cellar}


ENDINGS = ['home', 'dusk', 'true_ending']
NOTED = 'dream'
VARIABLES = {'courage': (0, 2 * QUESTIONS - 1), 'horse': False, 'late': False}
# Faults that stand at no statement: their rule, and what a reader would see.
ELSEWHERE = [('skip-loses-ending', None), ('broken-promise', 'broken'), ('no-end-ahead', 'endless')]


# --- written -----------------------------------------------------------------------------------------------------------

class Writer:
    def __init__(self, name):
        self.name, self.lines, self.planted = name, [], []

    def put(self, indent, text):
        self.lines.append(' ' * indent + text)

    def block(self, key, statements, indent):
        self.put(indent, f'{key}:')
        self.statements(statements, indent + 2)

    def statements(self, statements, indent):
        guilty = None
        for one in statements:
            kind = one[0]
            if kind.startswith('plant'):
                guilty = one
                continue
            if guilty and guilty[0] == 'plant':
                self.planted.append((guilty[1], guilty[2], len(self.lines) + 1))
            option = guilty if guilty and guilty[0] == 'plant-option' else None
            guilty = None
            if kind == 'say':
                self.put(indent, f'- {one[1]}')
            elif kind == 'set':
                self.put(indent, '- set: { ' + ', '.join(f'{k}: {v}' for k, v in one[1].items()) + ' }')
            elif kind == 'if':
                self.put(indent, f'- if: {one[1]}')
                self.block('then', one[2], indent + 2)
                if one[3]:
                    self.block('else', one[3], indent + 2)
            elif kind == 'choose':
                self.put(indent, f'- choose: {one[1]}')
                self.put(indent + 2, 'options:')
                for identity, words, condition, effects, then in one[2]:
                    if option and option[3] == identity:
                        self.planted.append((option[1], option[2], len(self.lines) + 1))
                    self.put(indent + 4, f'- {identity}: {words}')
                    if condition:
                        self.put(indent + 6, f'if: {condition}')
                    if effects:
                        self.put(indent + 6, 'set: { ' + ', '.join(f'{k}: {v}' for k, v in effects.items()) + ' }')
                    if then:
                        self.block('then', then, indent + 6)
            else:
                self.put(indent, f'- {kind}: {one[1]}')


def write(folder, story):
    def file(path, text):
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        with open(os.path.join(folder, path), 'w') as stream:
            stream.write(text)

    os.makedirs(os.path.join(folder, 'assets'), exist_ok=True)
    file('story.yaml', 'story: faults\ntitle: The eight questions\nnarrator: i\nassets: assets\nacts: [act-1]\nendings:\n'
         + ''.join(f'  {ending}: {ending}\n' for ending in ENDINGS))
    file('cast.yaml', 'i: { name: I, portrait: none }\n')
    file('places.yaml', 'road: { about: a road }\n')
    file('variables.yaml', ''.join(f'{k}: {{ from: {v[0]}, to: {v[1]} }}\n' if isinstance(v, tuple) else f'{k}: {{ flag: false }}\n'
                                   for k, v in VARIABLES.items()))
    file('promises.yaml', f'- promise: Nobody rides who answered black to all of it.\n  never: horse and {PROMISE}\n')
    file('act-1/act.yaml', 'act: All\nepisodes:\n  - episode: One\n    scenes: [' + ', '.join(story) + ']\n')
    planted = []
    for name, statements in story.items():
        writer = Writer(name)
        writer.put(0, f'scene: {name.capitalize()}')
        if name == NOTED:
            writer.put(0, 'notes: { death: mentioned }')
            writer.put(0, 'summary: A dream about a bell.')
        writer.put(0, 'script:')
        writer.statements(statements, 2)
        file(f'act-1/episode-1/{name}.yaml', '\n'.join(writer.lines) + '\n')
        planted += [(rule, seen, f'{name}.yaml', line) for rule, seen, line in writer.planted]
    return planted


PROMISE = all_of('black', 1, 5) + ' and ' + all_of('red', 6)


# --- read at random ----------------------------------------------------------------------------------------------------

class Reading:
    def __init__(self, story, dice):
        self.story, self.dice, self.seen, self.answers = story, dice, set(), 0
        self.values = {k: v[0] if isinstance(v, tuple) else v for k, v in VARIABLES.items()}
        self.names = {}
        for statements in story.values():
            self.learn(statements)

    def learn(self, statements):
        for one in statements:
            if one[0] == 'choose':
                self.values[one[1]] = 'none'
                for option in one[2]:
                    self.names[option[0]] = option[0]
                    self.learn(option[4])
            elif one[0] == 'if':
                self.learn(one[2])
                self.learn(one[3])

    def holds(self, condition):
        return eval(condition, {'__builtins__': {}}, {**self.names, **self.values})

    def set(self, effects):
        for name, change in effects.items():
            if change in ('true', 'false'):
                self.values[name] = change == 'true'
                continue
            low, high = VARIABLES[name]
            wanted = self.values[name] + int(change)
            if not low <= wanted <= high:
                self.seen.add('clamped')
            self.values[name] = min(max(wanted, low), high)

    def run(self, statements):
        """The scene to go to for good, an ending in brackets, or None: on."""
        for one in statements:
            kind, to = one[0], None
            if kind == 'say' and '{weather}' in one[1] and self.values['weather'] == 'none':
                self.seen.add('unsaid')
            elif kind == 'set':
                self.set(one[1])
            elif kind == 'if':
                to = self.run(one[2] if self.holds(one[1]) else one[3])
            elif kind == 'choose':
                to = self.answer(one[1], one[2])
            elif kind == 'visit':
                to = self.run(self.story[one[1]])
            elif kind == 'goto':
                to = one[1]
            elif kind == 'end':
                to = (one[1],)
            if to is not None:
                return to
        return None

    def answer(self, name, options):
        self.answers += 1
        if self.answers > PATIENCE:
            raise Fault('endless')
        open_ones = [option for option in options if option[2] is None or self.holds(option[2])]
        if not open_ones:
            raise Fault('stuck')
        option = open_ones[self.dice.randrange(len(open_ones))]
        self.values[name] = option[0]
        self.set(option[3])
        return self.run(option[4])

    def read(self):
        order = list(self.story)
        at = order[0]
        try:
            while True:
                # Half of the readers pass over what they are warned of.
                skipped = at == NOTED and self.dice.randrange(2)
                to = None if skipped else self.run(self.story[at])
                if isinstance(to, tuple):
                    self.seen.add(to[0])
                    if self.holds(f'horse and {PROMISE}'):
                        self.seen.add('broken')
                    return self.seen
                at = to if to else order[order.index(at) + 1]
        except Fault as fault:
            self.seen.add(str(fault))
            return self.seen


# --- asked -------------------------------------------------------------------------------------------------------------

def main():
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(home, 'build', 'release', 'lantern')
    readings = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    story = scenes()
    with tempfile.TemporaryDirectory() as folder:
        planted = write(folder, story)
        run = subprocess.run([program, 'check', folder, '--no-show', '--format', 'json'], capture_output=True, text=True,
                             env={**os.environ, 'LANTERN_HOME': home})
        if run.returncode == 2:
            sys.exit(run.stderr)
        report = json.loads(run.stdout)
        told = [(one['rule'], os.path.basename(one['file']), one['line']) for one in report['diagnostics']]
    planted += [(rule, seen, None, None) for rule, seen in ELSEWHERE]
    met = {}
    for _ in range(readings):
        for thing in Reading(story, dice).read():
            met[thing] = met.get(thing, 0) + 1

    missed = 0
    print(f'| planted | `lantern check` | of {readings:,} random readings |')
    print('|---|---|---|')
    for rule, seen, file, line in planted:
        places = [at for r, f, at in told if r == rule and (line is None or (f, at) == (file, line))]
        missed += not places
        random_words = 'no reading can tell' if seen is None else f'{met.get(seen, 0):,} meet it'
        print(f'| {rule} | {"found" if places else "missed"} | {random_words} |')
    print(f'| nothing: an ending eight right answers deep | not called lost | {met.get("true_ending", 0):,} meet it |')
    if any('true_ending' in one['message'] for one in report['diagnostics']):
        missed += 1
        print('an ending that can be come to was called lost')
    return 1 if missed else 0


if __name__ == '__main__':
    sys.exit(main())
