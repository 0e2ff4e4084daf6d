"""flat_fridge.py - the flat's right-hand side: the fridge with its slips, the radio on top, the coats on their rail."""
from press import Layer, mix
from flat_shell import BACK, RIGHT, p

HONEY, INK = '#e9b872', '#3a3350'


def radio(stage, x, y, colour='#a86a48'):
    """(x, y): the middle of its foot; a wire off a sack for an aerial"""
    aerial = Layer()
    aerial.line([(x + 52, y - 66), (x + 92, y - 150), (x + 84, y - 162)], '#5a4a58', 3)
    stage.lay(aerial, rough=.8)

    def body(layer):
        layer.rect(x - 72, y - 72, 144, 72, colour, r=9)
        layer.rect(x - 62, y - 62, 74, 52, mix(colour, '#efe0c4', .55), r=5)
    stage.prop(body, 16, 11, 8, key=.4, rim=('#fff0cc', 2, .6))
    face = Layer()
    for i in range(6):
        face.line([(x - 56, y - 54 + i * 8), (x + 6, y - 54 + i * 8)], mix(colour, INK, .4), 2.4, .8)
    face.rect(x + 22, y - 60, 40, 16, '#f4dfa0', r=2)
    face.line([(x + 48, y - 60), (x + 48, y - 44)], '#5a3038', 2.4)
    face.ell(x + 30, y - 24, 8, 8, '#efe0c4')
    face.ell(x + 53, y - 24, 8, 8, '#efe0c4')
    stage.lay(face, rough=.4)


class Fridge:
    """printed on a Stage that looks from the flat's camera"""

    def fridge(self, notes=True):
        """its door is where they write to each other; the radio stands on top"""
        self.box(1.24, 1.98, .02, 1.86, 3.32, BACK, '#ece2cf', amt=.35)
        face = lambda x, y: p(x, y, 3.32)
        lines = Layer()
        lines.line([face(1.25, 1.22), face(1.97, 1.22)], '#a59c9c', 4)
        lines.line([face(1.31, 1.34), face(1.31, 1.60)], '#b7aca6', 8)
        lines.line([face(1.31, .78), face(1.31, 1.12)], '#b7aca6', 8)
        self.lay(lines, rough=.5)
        if notes:
            self.notes()
        radio(self, *face(1.60, 1.86))

    def notes(self):
        """his slips, held by three magnets, and the church's calendar"""
        face = lambda x, y: p(x, y, 3.32)
        paper = Layer()

        def note(x, y, wide, high, colour, turn, lines):
            left, top = face(x, y)
            paper.c.save()
            paper.c.translate(left, top)
            paper.c.rotate(turn)
            paper.rect(0, 0, wide, high, colour)
            for i in range(lines):
                paper.line([(8, 14 + i * 11), (wide - 10 - (i % 3) * 9, 13 + i * 11)], '#6a5f74', 2.2, .7)
            paper.c.restore()
        note(1.42, 1.76, 62, 78, '#f7f1e4', -.05, 5)
        note(1.66, 1.72, 56, 56, '#f4dfa0', .06, 3)
        note(1.68, 1.52, 58, 44, '#f7f1e4', -.03, 2)
        left, top = face(1.44, 1.12)
        paper.rect(left, top, 76, 98, '#fbf6ea')
        paper.rect(left, top, 76, 20, '#7d93a8')
        for i in range(6):
            for j in range(4):
                paper.ell(left + 13 + i * 10, top + 34 + j * 15, 2.4, 2.4, '#6a5f74', .7)
        for x, y, colour in ((1.47, 1.755, '#4c7f8c'), (1.70, 1.715, '#8a9a70'), (1.52, 1.115, HONEY), (1.72, 1.515, '#4c7f8c')):
            paper.ell(*face(x, y), 7, 7, colour)
        self.lay(paper, rough=.4)

    def hooks(self, coats=((3.05, '#5b7a86'), (2.62, '#d7cbb6'))):
        """a rail on the right wall; one coat each"""
        def coat(layer, z, colour, half=.26):
            x = RIGHT - .05
            layer.curve([p(x, 1.76, z - half * .18), p(x, 1.70, z - half * .62), p(x, 1.36, z - half * .98), p(x, 1.30, z - half * .72), p(x, 1.52, z - half * .5), p(x, 1.14, z - half * .52), p(x, 1.12, z + half * .52),
                         p(x, 1.52, z + half * .5), p(x, 1.30, z + half * .72), p(x, 1.36, z + half * .98), p(x, 1.70, z + half * .62), p(x, 1.76, z + half * .18), p(x, 1.71, z)], colour, tension=.18)
        for z, colour in coats:
            self.prop(lambda layer: coat(layer, z, colour), 30, 18, 12)
        rail = Layer()
        rail.line([p(RIGHT - .03, 1.86, 2.3), p(RIGHT - .03, 1.86, 3.25)], '#8a6744', 9)
        for z in (2.40, 2.62, 2.84, 3.05, 3.2):
            rail.line([p(RIGHT - .05, 1.86, z), p(RIGHT - .05, 1.78, z)], '#54465c', 4)
        for z, _ in coats:
            rail.line([p(RIGHT - .05, 1.76, z), p(RIGHT - .05, 1.30, z)], INK, 2.4, .45)
        self.lay(rail, rough=.5)
