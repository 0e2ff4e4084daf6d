#!/usr/bin/env python3
"""Writes one made-up story twice: as a folder that Lantern reads, and as a Promela model that SPIN reads.

    bench/generate.py FOLDER [sizes]     FOLDER/story: the story; FOLDER/story.pml: the model

The same sizes and seed give the same story everywhere: it is drawn from splitmix64, one stream, in the order of the loops below.

  scenes    one in the first chapter, --width in every other. A scene shows --lines lines, then a menu of --choices options.
  flags     --flags of them, all false; flag i belongs to chapter i * chapters / flags and is set only there.
  meters    --meters of them, from 0 to --range, starting half way; they clamp at both ends.
  option    leads to a scene of the next chapter (of the last: to the resolution), or back to the chapter before it (--back, in a
            hundred). But for the first of each menu it may ask for a flag of the last --window chapters or for a meter; --asked, in
            a hundred, ask where the reader was or what they took in an earlier scene instead. It may set a flag and move a meter.
  visits    --visits side scenes, each a menu of two options that move meters; the first option of every scene of an odd
            chapter visits one before it goes on.
  endings   --endings of them; the resolution is one line, then the first ending whose condition holds.

A state of the model is a place, where a visit goes back to, and the variables: with --variables asked those that some condition
asks about, with all every one that Lantern keeps for the story (each scene visited, each choice taken), too.
"""
import argparse
import os

MASK = (1 << 64) - 1


class Dice:
    """splitmix64"""

    def __init__(self, seed):
        self.state = seed & MASK

    def roll(self, sides):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % sides


class Option:
    def __init__(self):
        self.condition = None   # (kind, index, operator, value): a flag, meter, visited or choice
        self.effects = []       # (kind, index, change)
        self.target = None      # index of a scene; None: the resolution
        self.visit = None       # index of a side scene


class Tale:
    def __init__(self, size):
        self.size = size
        dice = Dice(size.seed)
        self.scenes = []        # (chapter, options)
        chapters, width = size.chapters, size.width

        def scene_at(chapter, w):
            return 0 if chapter == 0 else 1 + (chapter - 1) * width + w

        flags_of = [[f for f in range(size.flags) if f * chapters // size.flags == c] for c in range(chapters)]
        for chapter in range(chapters):
            for w in range(1 if chapter == 0 else width):
                options = [self.option(dice, chapter, w, j, flags_of, scene_at) for j in range(size.choices)]
                self.scenes.append((chapter, options))
        self.sides = []
        for side in range(size.visits):
            options = []
            for change in (1, -1):
                option = Option()
                if size.meters:
                    option.effects.append(('meter', dice.roll(size.meters), change))
                options.append(option)
            self.sides.append(options)
        self.endings = []       # a condition each; the last has none
        for k in range(size.endings - 1):
            which, way = dice.roll(65536), dice.roll(65536)
            if size.meters:
                meter = which % size.meters
                self.endings.append(('meter', meter, '>=', max(1, size.range - way % 2)) if k % 2 == 0
                                    else ('meter', meter, '<=', way % 2))
            else:
                self.endings.append(('flag', which % size.flags, '==', way % 2))
        self.endings.append(None)

    def option(self, dice, chapter, w, j, flags_of, scene_at):
        size = self.size
        option = Option()
        if j > 0:
            if size.asked and chapter > 0 and dice.roll(100) < size.asked:
                scene = scene_at(chapter - 1, dice.roll(size.width) if chapter > 1 else 0)
                if dice.roll(2):
                    option.condition = ('visited', scene, '==', dice.roll(2))
                else:
                    option.condition = ('choice', scene, '==', dice.roll(size.choices + 1))
            else:
                kind = dice.roll(100)
                which, way = dice.roll(65536), dice.roll(65536)
                near = [f for c in range(max(0, chapter - size.window), chapter) for f in flags_of[c]]
                if kind < 25 and near:
                    option.condition = ('flag', near[which % len(near)], '==', way & 1)
                elif 25 <= kind < 50 and size.meters and size.range >= 2:
                    option.condition = ('meter', which % size.meters, '>=' if way & 1 else '<=',
                                        1 + (way >> 1) % (size.range - 1))
        own = flags_of[chapter]
        move, which = dice.roll(65536), dice.roll(65536)
        if 0 < j < len(own) + 1:
            option.effects.append(('flag', own[j - 1], 1))
        change = (1, -1, 2, 0)[move % 4]
        if size.meters and change:
            option.effects.append(('meter', which % size.meters, change))
        if chapter + 1 < size.chapters:
            option.target = scene_at(chapter + 1, (w * size.choices + j) % size.width)
        if size.back and chapter >= 2 and j > 0 and dice.roll(100) < size.back:
            option.target = scene_at(chapter - 1, w)
        if size.visits and chapter % 2 == 1 and j == 0:
            option.visit = (chapter + w) % size.visits
        return option

    def asked(self):
        """The variables that some condition asks about."""
        conditions = [o.condition for _, options in self.scenes for o in options] + self.endings
        return {condition[:2] for condition in conditions if condition}


def name_of(kind, index):
    return {'flag': f'f{index}', 'meter': f'm{index}', 'visited': f'visited(s{index})', 'choice': f'c{index}'}[kind]


# --- Lantern ---------------------------------------------------------------------------------------------------------

def condition_in_story(condition):
    kind, index, operator, value = condition
    name = name_of(kind, index)
    if kind in ('flag', 'visited'):
        return name if value else 'not ' + name
    if kind == 'choice':
        return f'{name} == ' + ('none' if value == 0 else f'o{value - 1}')
    return f'{name} {operator} {value}'


def effects_in_story(effects):
    def one(effect):
        kind, index, change = effect
        return f'{name_of(kind, index)}: ' + ('true' if kind == 'flag' else f'{change:+d}')
    return '{ ' + ', '.join(map(one, effects)) + ' }'


def menu(name, options, places):
    lines = [f'  - choose: {name}', '    options:']
    for j, option in enumerate(options):
        lines.append(f'      - o{j}: The answer that has the number {j}.')
        if option.condition:
            lines.append('        if: ' + condition_in_story(option.condition))
        if option.effects:
            lines.append('        set: ' + effects_in_story(option.effects))
        if option.visit is not None:
            lines.append(f'        then:\n          - visit: v{option.visit}')
        if places:
            lines.append('        goto: ' + ('resolution' if option.target is None else f's{option.target}'))
    return lines


def write_story(tale, folder):
    size = tale.size
    scenes = {}
    for index, (_, options) in enumerate(tale.scenes):
        said = [f'  - The rain of scene {index} had not stopped since line {line}.' for line in range(size.lines)]
        scenes[f's{index}'] = said + menu(f'c{index}', options, True)
    last = ['  - It had to come to something.']
    for k, condition in enumerate(tale.endings[:-1]):
        last += ['  - if: ' + condition_in_story(condition), '    then:', f'      - end: e{k}']
    scenes['resolution'] = last + [f'  - end: e{len(tale.endings) - 1}']
    for index, options in enumerate(tale.sides):
        scenes[f'v{index}'] = menu(f'd{index}', options, False)
    put = {
        'story.yaml': ['story: made-up', 'title: Made up', 'narrator: somebody', 'acts: [act-1]', 'endings:'] +
                      [f'  e{k}: Ending {k}' for k in range(len(tale.endings))],
        'cast.yaml': ['somebody: { name: Somebody }'],
        'variables.yaml': [f'f{i}: {{ flag: false }}' for i in range(size.flags)] +
                          [f'm{i}: {{ from: 0, to: {size.range}, start: {size.range // 2} }}'
                           for i in range(size.meters)],
        'act-1/act.yaml': ['act: One', 'episodes:', '  - episode: One', '    scenes:'] +
                          [f'      - {name}' for name in scenes],
    }
    for name, items in scenes.items():
        put[f'act-1/episode-1/{name}.yaml'] = [f'scene: Scene {name}', 'script:'] + items
    for name, lines in put.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write('\n'.join(lines) + '\n')


# --- Promela ---------------------------------------------------------------------------------------------------------

class Model:
    def __init__(self, tale, every):
        self.tale, self.size, self.every = tale, tale.size, every
        self.asked = tale.asked()
        self.sites = [(i, j) for i, (_, options) in enumerate(tale.scenes)
                      for j, option in enumerate(options) if option.visit is not None]

    def keeps(self, kind, index):
        return self.every or (kind, index) in self.asked

    def condition(self, condition):
        kind, index, operator, value = condition
        return f"({ {'visited': 'v'}.get(kind) or kind[0] }{index} {operator} {value})"

    def effects(self, effects):
        result = []
        for kind, index, change in effects:
            if not self.keeps(kind, index):
                continue
            if kind == 'flag':
                result.append(f'f{index} = 1')
            else:
                top, name = self.size.range, f'm{index}'
                beyond = f'{name} + {change} > {top} -> {top}' if change > 0 else f'{name} < {-change} -> 0'
                result.append(f'{name} = ({beyond} : {name} + ({change}))')
        return result

    def go_to(self, target):
        """What arriving does, and the label."""
        if target is None:
            return (['vr = 1'] if self.every else []), 'resolution'
        return ([f'v{target} = 1'] if self.keeps('visited', target) else []), f's{target}' if self.size.lines == 0 else f's{target}_0'

    def step(self, guards, body, label):
        return '  :: d_step { ' + '; '.join([' && '.join(guards) or 'true'] + body) + ' } -> goto ' + label

    def write(self, path):
        tale, size = self.tale, self.size
        out = []
        for kind, count in (('flag', size.flags), ('visited', len(tale.scenes))):
            letter = 'f' if kind == 'flag' else 'v'
            out += [f'bit {letter}{i}' + (' = 1' if (kind, i) == ('visited', 0) else '') + ';'
                    for i in range(count) if self.keeps(kind, i)]
        out += [f'byte m{i} = {size.range // 2};' for i in range(size.meters) if self.keeps('meter', i)]
        out += [f'byte c{i};' for i in range(len(tale.scenes)) if self.keeps('choice', i)]
        if self.every:
            out += ['bit vr;'] + [f'bit w{i}; byte d{i};' for i in range(len(tale.sides))]
        if self.sites:
            out.append('byte back;')
        out.append('active proctype story() {')
        for index, (_, options) in enumerate(tale.scenes):
            for line in range(size.lines):
                after = f's{index}_{line + 1}' if line + 1 < size.lines else f's{index}'
                out += [f's{index}_{line}: if :: true -> goto {after} fi;']
            out += [f's{index}: if']
            for j, option in enumerate(options):
                body = [f'c{index} = {j + 1}'] if self.keeps('choice', index) else []
                body += self.effects(option.effects)
                guards = [self.condition(option.condition)] if option.condition else []
                if option.visit is not None:
                    body += [f'back = {self.sites.index((index, j)) + 1}']
                    body += [f'w{option.visit} = 1'] if self.every else []
                    out.append(self.step(guards, body, f'side{option.visit}'))
                else:
                    arriving, label = self.go_to(option.target)
                    out.append(self.step(guards, body + arriving, label))
            out.append('  fi;')
        for index, options in enumerate(tale.sides):
            out.append(f'side{index}: if')
            for number, (i, j) in enumerate(self.sites):
                site = tale.scenes[i][1][j]
                if site.visit != index:
                    continue
                for k, option in enumerate(options):
                    arriving, label = self.go_to(site.target)
                    body = ([f'd{index} = {k + 1}'] if self.every else []) + self.effects(option.effects)
                    out.append(self.step([f'back == {number + 1}'], body + ['back = 0'] + arriving, label))
            out.append('  :: false -> skip\n  fi;' if not any(tale.scenes[i][1][j].visit == index for i, j in self.sites)
                       else '  fi;')
        out.append('resolution: if')
        before = []
        for k, condition in enumerate(tale.endings):
            guards = before + ([self.condition(condition)] if condition else [])
            out.append('  :: (' + (' && '.join(guards) or 'true') + f') -> goto end{k}')
            if condition:
                before = before + ['!' + self.condition(condition)]
        out.append('  fi;')
        out += [f'end{k}: false;' for k in range(len(tale.endings))] + ['}']
        with open(path, 'w') as file:
            file.write('\n'.join(out) + '\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    for name, usual in (('seed', 1), ('chapters', 8), ('width', 4), ('lines', 0), ('choices', 3), ('flags', 16), ('meters', 3),
                        ('range', 5), ('window', 2), ('endings', 5), ('back', 0), ('asked', 0), ('visits', 0)):
        parser.add_argument('--' + name, type=int, default=usual)
    parser.add_argument('--variables', choices=['asked', 'all'], default='asked', help='of the model')
    size = parser.parse_args()
    tale = Tale(size)
    write_story(tale, os.path.join(size.folder, 'story'))
    Model(tale, size.variables == 'all').write(os.path.join(size.folder, 'story.pml'))


if __name__ == '__main__':
    main()
