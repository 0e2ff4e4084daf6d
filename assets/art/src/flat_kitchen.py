"""flat_kitchen.py - the run of cupboards along the flat's back wall, and all that stands on it."""
import math
import random

from press import Layer, mix
from flat_shell import BACK, p

MINT, MINT2, PERSIMMON, INK = '#a9bda6', '#8fa892', '#d9633a', '#3a3350'


class Kitchen:
    """printed on a Stage that looks from the flat's camera"""

    def tiles(self):
        """white tiles behind the counter, some of another batch"""
        tiles = Layer()
        tiles.poly([p(-1.75, .86, BACK), p(-1.75, 1.5, BACK), p(1.2, 1.5, BACK), p(1.2, .86, BACK)], '#f4ecd9')
        for i in range(24):
            tiles.line([p(-1.75 + i * .128, .86, BACK), p(-1.75 + i * .128, 1.5, BACK)], '#cdbf9f', 1.6, .7)
        for j in range(6):
            tiles.line([p(-1.75, .86 + j * .128, BACK), p(1.2, .86 + j * .128, BACK)], '#cdbf9f', 1.6, .7)
        dice = random.Random(3)
        for _ in range(11):
            x, y = -1.75 + dice.randrange(23) * .128, .86 + dice.randrange(5) * .128
            a, b = p(x, y + .128, BACK), p(x + .128, y, BACK)
            tiles.rect(a[0] + 1, a[1] + 1, b[0] - a[0] - 2, b[1] - a[1] - 2, dice.choice(['#e7dcc0', '#eadfc8', '#b9cbb8']), .9)
        self.lay(tiles, rough=.4)

    def units(self):
        """cupboards above and below, the hood, the top"""
        self.box(-1.75, .12, 1.52, 2.2, 3.72, BACK, MINT)
        self.box(.14, .66, 1.72, 2.2, 3.78, BACK, '#dcd3c2')
        self.box(.68, 1.2, 1.52, 2.2, 3.72, BACK, MINT)
        doors = Layer()
        for x in (-1.28, -.81, -.345, .94):
            doors.line([p(x, 1.53, 3.72), p(x, 2.19, 3.72)], '#6f8878', 2.4, .8)
        for x in (-1.33, -1.23, -.40, -.29, .89, .99):
            doors.line([p(x, 1.58, 3.72), p(x, 1.66, 3.72)], '#f3e4c6', 5)
        self.lay(doors, rough=.5)
        self.box(-1.75, 1.2, .1, .83, 3.42, BACK, MINT2)
        self.box(-1.78, 1.22, .83, .87, 3.38, BACK, '#f1e6d2', top='#fff6e2')
        doors = Layer()
        for x in (-1.16, -.57, .02, .61):
            doors.line([p(x, .11, 3.42), p(x, .82, 3.42)], '#64806e', 2.6, .8)
        doors.line([p(-1.16, .66, 3.42), p(.02, .66, 3.42)], '#64806e', 2.4, .7)
        for x in (-1.24, -.49, -.06, .10, .69):
            doors.line([p(x, .72, 3.42), p(x, .62, 3.42)], '#f3e4c6', 5)
        self.lay(doors, rough=.5)

    def sink(self):
        """the basin and its tap"""
        self.prop(lambda layer: layer.poly([p(-1.0, .875, 3.52), p(-.94, .875, 3.9), p(-.36, .875, 3.9), p(-.40, .875, 3.52)], '#b9bcc0'), 8, 5, 0)
        tap = Layer()
        x, y = p(-.66, .9, 3.62)
        tap.line([(x, y), (x, y - 84)], '#a9a6ac', 8)
        tap.c.arc(x - 22, y - 84, 22, math.pi, 2 * math.pi)
        tap.col('#a9a6ac')
        tap.c.set_line_width(8)
        tap.c.stroke()
        tap.line([(x - 44, y - 84), (x - 44, y - 70)], '#a9a6ac', 8)
        self.prop(tap, 4, 3, 4)

    def hob(self):
        """two rings"""
        def shape(layer):
            layer.poly([p(.12, .885, 3.5), p(.16, .885, 3.95), p(.66, .885, 3.95), p(.70, .885, 3.5)], '#6b6470')
            layer.poly([p(.12, .885, 3.5), p(.70, .885, 3.5), p(.70, .86, 3.5), p(.12, .86, 3.5)], '#4d4755')
        self.prop(shape, 6, 4, 4)

    def kettle(self, colour='#7f96a6'):
        """on the hob; persimmon only where it is the picture's accent"""
        x, y = p(.40, .90, 3.62)
        grip = Layer()
        grip.c.arc(x - 4, y - 58, 36, math.pi * 1.05, math.pi * 1.95)
        grip.col('#4a3040')
        grip.c.set_line_width(7)
        grip.c.stroke()
        self.lay(grip, rough=.4)

        def body(layer):
            layer.curve([(x - 40, y), (x - 46, y - 26), (x - 30, y - 56), (x, y - 66), (x + 30, y - 56), (x + 46, y - 26), (x + 40, y)], colour, tension=.5)
            layer.curve([(x + 36, y - 40), (x + 58, y - 50), (x + 74, y - 66), (x + 66, y - 46), (x + 44, y - 22)], colour)
            layer.rect(x - 7, y - 78, 14, 12, '#4a3040', r=4)
        self.prop(body, 22, 14, 14, key=.3, rim=('#fff0cc', 2.5, .8), occl=False, sh=1.1)

    def pot(self, colour='#c9ccd0', steam=False):
        """the big one, whose lid sticks"""
        x, y = p(.40, .90, 3.62)

        def body(layer):
            layer.rect(x - 52, y - 54, 104, 54, colour, r=8)
            layer.rect(x - 66, y - 44, 132, 10, mix(colour, INK, .35), r=5)
            layer.curve([(x - 54, y - 54), (x - 30, y - 70), (x + 30, y - 70), (x + 54, y - 54)], mix(colour, '#ffffff', .2), tension=.5)
            layer.rect(x - 9, y - 80, 18, 12, '#4a3040', r=4)
        self.prop(body, 20, 14, 12, key=.3, rim=('#fff0cc', 2.2, .7), occl=False)
        if steam:
            self.steam(x, y - 70, 60, 230)

    def steam(self, x, y, width, height, strength=.30, seed=4):
        """a few soft ribbons going up"""
        dice = random.Random(seed)
        cloud = Layer()
        for _ in range(5):
            bend, start = dice.uniform(-1, 1) * width * .5, dice.uniform(-.5, .5) * width
            path = [(x + start + bend * math.sin(t * 1.1 + start) * t / 6, y - height * t / 7) for t in range(8)]
            for index, (a, b) in enumerate(zip(path, path[1:])):
                cloud.line([a, b], '#ffffff', width * (.25 + .06 * index), strength * (1 - index / 7.5))
        self.lay(cloud, soft=width * .22)

    def rice_cooker(self):
        """the SR-80, at the staff price"""
        x, y = p(.98, .885, 3.62)
        self.prop(lambda layer: layer.curve([(x - 62, y), (x - 68, y - 50), (x - 56, y - 98), (x, y - 112), (x + 56, y - 98), (x + 68, y - 50), (x + 62, y)], '#f2e9dc', tension=.55), 26, 16, 12, key=.4, rim=('#fff6e0', 2.5, .8))
        face = Layer()
        face.curve([(x - 66, y - 62), (x - 20, y - 56), (x + 30, y - 56), (x + 66, y - 62)], '#9c8f90', w=3, close=False)
        face.rect(x - 22, y - 40, 44, 22, '#5d5566', r=5)
        face.rect(x - 16, y - 35, 20, 12, '#8fd0b8', .8, r=2)
        face.rect(x - 14, y - 118, 28, 10, '#b8aca8', r=4)
        self.lay(face, rough=.4)

    def rack(self, plates=4, glass=True):
        """plates to dry"""
        x, y = p(-1.38, .885, 3.62)

        def shape(layer):
            for dx, size, colour in ((-58, 44, '#f3ead6'), (-34, 46, '#dfe6da'), (-10, 44, '#f3ead6'), (14, 40, '#e9c9a6'))[:plates]:
                layer.ell(x + dx, y - 44, size * .36, size, colour)
            if glass:
                layer.rect(x + 34, y - 62, 34, 52, '#c7d8e0', r=8)
        self.prop(shape, 10, 8, 8)
        wire = Layer()
        wire.line([(x - 82, y - 6), (x + 80, y - 6)], '#8a8690', 4)
        wire.line([(x - 82, y - 30), (x + 80, y - 30)], '#8a8690', 3)
        for step in range(-80, 81, 20):
            wire.line([(x + step, y - 30), (x + step, y - 4)], '#8a8690', 3)
        self.lay(wire, rough=.4)

    def jars(self):
        """three on the counter"""
        def shape(layer):
            for x, high, colour in ((-.18, 54, '#c9a06a'), (-.06, 44, '#9a7560'), (.045, 62, '#6f7f58')):
                left, y = p(x, .885, 3.62)
                layer.rect(left - 17, y - high, 34, high, colour, r=7)
                layer.rect(left - 15, y - high - 10, 30, 12, '#f2e4c8', r=3)
        self.prop(shape, 9, 6, 9, key=.2, occl=False)

    def towel(self, stripe=PERSIMMON):
        """over the cupboard's handle"""
        self.prop(lambda layer: layer.curve([p(.22, .70, 3.4), p(.50, .70, 3.4), p(.51, .40, 3.4), p(.36, .385, 3.4), p(.21, .40, 3.4)], '#e8d9bb', tension=.2), 14, 10, 8, occl=False)
        stripes = Layer()
        for y in (.46, .49):
            stripes.line([p(.22, y, 3.4), p(.50, y - .004, 3.4)], stripe, 5, .85)
        self.lay(stripes, rough=.7)

    def counter(self):
        """what was screwed to the wall"""
        self.tiles()
        self.units()
        self.sink()
        self.hob()

    def kitchen(self, kettle=None, pot=None, plates=0, glass=True, towel=None):
        """the counter as somebody keeps it: colours of what is on the hob and on the handle, plates in the rack"""
        self.counter()
        if kettle:
            self.kettle(kettle)
        if pot:
            self.pot(pot)
        self.rice_cooker()
        if plates:
            self.rack(plates, glass)
        self.jars()
        if towel:
            self.towel(towel)
