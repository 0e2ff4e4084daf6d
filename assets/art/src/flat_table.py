"""flat_table.py - the flat's table, what is laid on it, and the lettuce on the sill."""
import math
import random

from press import Layer, mix
from flat_shell import LEFT, SILL, p

TABLE = (-1.28, .12, 2.28, 2.92, .72)


def on_table(x, z):
    """a point of the table's top"""
    return p(x, TABLE[4], z)


class Table:
    """printed on a Stage that looks from the flat's camera"""

    def table(self, cloth=None):
        """with a stool behind it and one before; a cloth if there is something to say"""
        x0, x1, z0, z1, high = TABLE
        for x in (x0 + .06, x1 - .06):
            self.box(x - .03, x + .03, 0, high - .04, z1 - .09, z1 - .03, '#8a5a36', sun=False)
        self.box(-.28, .10, .40, .45, 3.0, 3.3, '#b57a46')
        for x in (-.25, .07):
            self.box(x - .02, x + .02, 0, .40, 3.02, 3.06, '#7c5032', sun=False)
        self.box(x0, x1, high - .045, high, z0, z1, '#c27f46', top='#dba466')
        for x in (x0 + .06, x1 - .06):
            self.box(x - .03, x + .03, 0, high - .05, z0 + .02, z0 + .08, '#9a6840', sun=False)
        if cloth:
            self.boxes.append((-1.0, -.13, high - .2, high + .003, z0 - .012, z0 - .002))
            self.plane([p(-1.0, high + .003, z0), p(-.98, high + .003, z1), p(-.16, high + .003, z1), p(-.12, high + .003, z0)], cloth, tex=.05)
            self.prop(lambda layer: layer.poly([p(-1.0, high + .003, z0), p(-.12, high + .003, z0), p(-.14, high - .2, z0 - .01), p(-.56, high - .215, z0 - .01), p(-.99, high - .2, z0 - .01)], mix(cloth, '#8486ad', .18)), 8, 6, 4)

    def stool(self):
        """the near one"""
        self.box(-.98, -.58, .43, .48, 1.74, 2.06, '#c88a50')
        for x, z in ((-.94, 2.0), (-.62, 2.0), (-.94, 1.78), (-.62, 1.78)):
            self.box(x - .02, x + .02, 0, .43, z - .02, z + .02, '#8a5a36', sun=False)

    def mug(self, x, z, colour, size=1.0, at=None):
        """on the table, or with its foot at a point of the picture"""
        left, y = at or on_table(x, z)
        wide = 25 * size
        ear = Layer()
        ear.c.arc(left + wide + 5, y - 24 * size, 13 * size, 0, 7)
        ear.col(colour)
        ear.c.set_line_width(6)
        ear.c.stroke()
        self.prop(ear, 4, 3, 5, key=.4)

        def body(layer):
            layer.rect(left - wide, y - 50 * size, 2 * wide, 46 * size, colour, r=6)
            layer.ell(left, y - 5 * size, wide, 8 * size, colour)
            layer.ell(left, y - 49 * size, wide, 8 * size, colour)
        self.prop(body, 9, 7, 18, key=.55, rim=('#fff2d2', 2.5, .9), sh=.85, castmul=.7, occl=False)
        tea = Layer()
        tea.ell(left, y - 49 * size, wide - 4, 6 * size, '#5a3826')
        self.lay(tea)

    def bowl(self, x, z, colour='#f3ead6', size=1.0, fill='#e8c48a'):
        """a rice bowl"""
        left, y = on_table(x, z)
        wide = 44 * size
        self.prop(lambda layer: layer.curve([(left - wide, y - 36 * size), (left - wide * .8, y - 10 * size), (left - wide * .45, y), (left + wide * .45, y), (left + wide * .8, y - 10 * size), (left + wide, y - 36 * size)], colour, tension=.4), 9, 7, 12, key=.5, rim=('#fff2d2', 2, .8))
        top = Layer()
        top.ell(left, y - 36 * size, wide, 10 * size, mix(colour, '#ffffff', .4))
        top.ell(left, y - 35 * size, wide * .86, 7.5 * size, fill)
        self.lay(top, rough=.3)

    def plate(self, x, z, colour='#f6efe0', size=1.0):
        """a flat one"""
        left, y = on_table(x, z)
        self.prop(lambda layer: layer.ell(left, y - 3, 62 * size, 15 * size, colour), 4, 4, 10, key=.5, sh=.6)
        dip = Layer()
        dip.ell(left, y - 5, 44 * size, 9 * size, mix(colour, '#b8a890', .25))
        self.lay(dip)

    def papers(self, x, z, count=3, seed=2):
        """sheets with writing on them"""
        dice = random.Random(seed)
        sheets = Layer()
        for i in range(count):
            dx, dz, lean = dice.uniform(-.05, .05), dice.uniform(-.04, .04), dice.uniform(-.03, .03)
            quad = [p(x + dx - .10, TABLE[4] + .002, z + dz - .14), p(x + dx - .10 + lean, TABLE[4] + .002, z + dz + .14), p(x + dx + .11 + lean, TABLE[4] + .002, z + dz + .14), p(x + dx + .11, TABLE[4] + .002, z + dz - .14)]
            sheets.poly(quad, mix('#fbf6ea', '#d8ccb4', .4 * (1 - i / count)))
            for j in range(4):
                t = .2 + j * .19
                a = [quad[0][k] + (quad[1][k] - quad[0][k]) * t for k in (0, 1)]
                b = [quad[3][k] + (quad[2][k] - quad[3][k]) * t for k in (0, 1)]
                sheets.line([(a[0] + 8, a[1]), (b[0] - 8 - 10 * (j % 2), b[1])], '#6a5f74', 1.8, .6)
        self.lay(sheets, rough=.5)

    def plants(self, tall=1.0):
        """lettuce in cut bottles, on the sill"""
        for z, size in ((2.42, 1.25), (2.78, 1.0), (3.2, .85)):
            x, y = p(LEFT + .09, SILL, z)
            self.prop(lambda layer: layer.poly([(x - 20 * size, y - 44 * size), (x + 20 * size, y - 44 * size), (x + 15 * size, y), (x - 15 * size, y)], '#a07a62'), 8, 6, 6)
            dice = random.Random(int(z * 10))

            def leaves(layer):
                for i in range(9):
                    turn = -1.2 + i * .3
                    long = 52 * size * tall * dice.uniform(.7, 1.15)
                    tip = (x + math.sin(turn) * long, y - 42 * size - math.cos(turn) * long)
                    layer.curve([(x, y - 42 * size), ((x + tip[0]) / 2 - 11 * size, (y - 42 * size + tip[1]) / 2), tip, ((x + tip[0]) / 2 + 11 * size, (y - 42 * size + tip[1]) / 2)], dice.choice(['#6f9660', '#89ad6a', '#557f56']))
            self.prop(leaves, 9, 6, 4, key=.6)
