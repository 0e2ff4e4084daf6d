"""flat_room.py - the flat in Mangwon: one room, one camera, every hour.

`Flat` prints the room from the far wall to the near floor; a picture of an hour says what stands in it and what
light there is. Act III's morning (bg_kitchen.py) is the same room with the sun in it.
"""
import math
import random

from press import Cam, Layer, mix
from lamps import Lamp, LampStage, disc, sheet

MINT, MINT2, PERSIMMON, HONEY = '#a9bda6', '#8fa892', '#d9633a', '#e9b872'
INK = '#3a3350'
LEFT, RIGHT, BACK, CEILING = -2.25, 2.15, 4.1, 2.42
WINDOW_NEAR, WINDOW_FAR, SILL, LINTEL = 1.1, 3.72, .98, 2.12
MULLIONS = [WINDOW_NEAR, 1.62, 2.15, 2.68, 3.2, WINDOW_FAR - .05]
TABLE = (-1.28, .12, 2.28, 2.92, .72)
PENDANT = (-.55, 1.98, 2.6)
CAMERA = Cam(1180, 965, 470, 1.5)
p = CAMERA.p


def pane(near, far, low, high):
    """a piece of the window's wall"""
    return [(LEFT, low, near), (LEFT, high, near), (LEFT, high, far), (LEFT, low, far)]


PANES = [pane(a + .06, b, SILL + .05, LINTEL - .05) for a, b in zip(MULLIONS, MULLIONS[1:])]


def daylight(colour, power):
    """the whole window as a lamp, for skies without sun"""
    return Lamp(sheet((LEFT + .02, SILL, 1.2), (0, 0, 2.4), (0, LINTEL - SILL, 0), 5, 3), colour, power, (1, -.12, 0), .0, (-.05, .6), .5)


def pendant_light(colour='#ffcf8a', power=1.5):
    """the lamp over the table, shining down"""
    x, y, z = PENDANT
    return Lamp(disc(x, y - .07, z, .09), colour, power, (0, -1, 0), .14, (.0, .6), .35)


def on_table(x, z):
    """a point of the table's top"""
    return p(x, TABLE[4], z)


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


class Flat(LampStage):
    """the room, printed piece by piece"""

    def __init__(self, sun=None, toward=(-.5, -.8), shade='#8486ad', strength=.6, key='#ffd9a0', wash=.55):
        super().__init__('#efe0c4', CAMERA, dir=toward, shade=shade, shade_a=strength, key=key, room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
        self.wash_of = wash
        if sun:
            self.window_sun(PANES, sun)

    # ------------------------------------------------------------ the shell
    def shell(self, wall='#efdfc0', floor='#cf9c62'):
        """ceiling, three walls, the floor"""
        amount = self.wash_of
        self.plane([p(LEFT, CEILING, .8), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, .8)], '#e6dcc9', p(-1.5, CEILING, 2.5), p(1.8, CEILING, 1), amount * 1.2)
        back = [p(LEFT, 0, BACK), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)]
        self.plane(back, wall, p(0, 1.2, BACK), p(RIGHT, CEILING, BACK), amount)
        self.sunp(back, ('z', BACK))
        self.plane([p(LEFT, 0, .8), p(LEFT, CEILING, .8), p(LEFT, CEILING, BACK), p(LEFT, 0, BACK)], mix(wall, '#afa9ac', .5), p(LEFT, 1.5, 3.5), p(LEFT, .2, 1), amount * 1.3)
        right = [p(RIGHT, 0, .8), p(RIGHT, CEILING, .8), p(RIGHT, CEILING, BACK), p(RIGHT, 0, BACK)]
        self.plane(right, mix(wall, '#e4cda0', .3), p(RIGHT, 1, 3.6), p(RIGHT, 2.3, 1.2), amount * 1.2)
        self.sunp(right, ('x', RIGHT))
        ground = [p(LEFT, 0, .8), p(LEFT, 0, BACK), p(RIGHT, 0, BACK), p(RIGHT, 0, .8)]
        self.plane(ground, floor, p(0, 0, 3.6), p(.5, 0, 1.1), amount)
        self.sunp(ground, ('y', 0))
        seams = Layer()
        for z in (1.3, 1.75, 2.3, 3.0):
            seams.line([p(LEFT, 0, z), p(RIGHT, 0, z)], '#9a6a40', 2, .35)
        for x in (-1.4, -.2, 1.0):
            seams.line([p(x, 0, .8), p(x, 0, BACK)], '#9a6a40', 2, .3)
        for x in (LEFT, RIGHT):
            seams.line([p(x, .07, .8), p(x, .07, BACK)], '#b58a58', 5, .8)
        seams.line([p(LEFT, CEILING, .8), p(LEFT, CEILING, BACK), p(RIGHT, CEILING, BACK), p(RIGHT, CEILING, .8)], '#b9a58c', 3, .7)
        seams.line([p(LEFT, 0, BACK), p(LEFT, CEILING, BACK)], '#a99a94', 2, .6)
        seams.line([p(RIGHT, 0, BACK), p(RIGHT, CEILING, BACK)], '#c2a987', 2, .6)
        self.lay(seams, rough=.6)

    def window(self, sky, low, roofs, outside=None, frame=('#d6c6b2', '#efe0c6', '#b8a89c', '#fff1d4', '#cdb9a0')):
        """the view first, then the bars before it; outside(layer) adds what the hour shows"""
        hole = [p(LEFT, SILL, WINDOW_NEAR), p(LEFT, LINTEL, WINDOW_NEAR), p(LEFT, LINTEL, WINDOW_FAR), p(LEFT, SILL, WINDOW_FAR)]
        view = Layer()
        view.c.move_to(*hole[0])
        for corner in hole[1:]:
            view.c.line_to(*corner)
        view.c.close_path()
        view.c.clip()
        view.fillgrad(hole, view.lin(0, 60, 0, 640, [(0, sky), (1, low)]))
        view.poly([p(LEFT, 1.36, WINDOW_NEAR), p(LEFT, 1.30, WINDOW_FAR), hole[3], hole[0]], roofs[0])
        for z, high in ((2.3, 1.62), (2.85, 1.52), (3.42, 1.6)):
            view.poly([p(LEFT, 1, z), p(LEFT, high, z), p(LEFT, high, z + .2), p(LEFT, 1, z + .2)], roofs[1])
        if outside:
            outside(view)
        view.line([p(LEFT, 1.78, WINDOW_NEAR), p(LEFT, 1.66, WINDOW_FAR)], mix(roofs[0], sky, .4), 2, .8)
        self.lay(view, rough=.6)
        self.frame = frame
        self.bars()

    def bars(self):
        """mullions, rails and the sill"""
        bars = Layer()

        def bar(near, far, bottom, top, colour):
            bars.poly([p(LEFT, bottom, near), p(LEFT, top, near), p(LEFT, top, far), p(LEFT, bottom, far)], colour)

        for z in MULLIONS:
            bar(z, z + .06, SILL, LINTEL, self.frame[0])
        bar(WINDOW_NEAR, WINDOW_FAR, SILL, SILL + .05, self.frame[1])
        bar(WINDOW_NEAR, WINDOW_FAR, LINTEL - .05, LINTEL, self.frame[2])
        edge = LEFT + .16
        bars.poly([p(LEFT, SILL, WINDOW_NEAR - .06), p(LEFT, SILL, WINDOW_FAR + .06), p(edge, SILL, WINDOW_FAR + .06), p(edge, SILL, WINDOW_NEAR - .06)], self.frame[3])
        bars.poly([p(edge, SILL, WINDOW_NEAR - .06), p(edge, SILL, WINDOW_FAR + .06), p(edge, SILL - .05, WINDOW_FAR + .06), p(edge, SILL - .05, WINDOW_NEAR - .06)], self.frame[4])
        self.lay(bars, rough=.5)

    def view(self, keep=1.0):
        """a mask of the window's hole: what needs no light of ours"""
        hole = Layer()
        hole.poly([p(LEFT, SILL, WINDOW_NEAR), p(LEFT, LINTEL, WINDOW_NEAR), p(LEFT, LINTEL, WINDOW_FAR), p(LEFT, SILL, WINDOW_FAR)], '#ffffff')
        return hole.mask() * keep

    def curtain(self, colour='#f0dcb8', fold='#b89468'):
        """thin, pushed to the far end"""
        shape = [p(LEFT + .07, 2.24, 3.50), p(LEFT + .07, 2.24, 3.92), p(LEFT + .10, 1.5, 3.90), p(LEFT + .09, .66, 3.94), p(LEFT + .09, .64, 3.44), p(LEFT + .12, 1.4, 3.52)]
        self.prop(lambda layer: layer.curve(shape, colour, tension=.3), 16, 12, 8, key=.2)
        rail = Layer()
        rail.line([p(LEFT + .07, 2.26, 1.4), p(LEFT + .07, 2.26, 4.0)], '#9a7a58', 6)
        for z in (3.54, 3.62, 3.71, 3.80):
            rail.line([p(LEFT + .08, 2.22, z), p(LEFT + .1, 1.4, z), p(LEFT + .08, .68, z - .02)], fold, 2.4, .6)
        self.lay(rail, rough=.8)

    def damp(self, amount=1.0):
        """the stain on the left of the back wall: all of Jeolla, with the islands"""
        stain = Layer()
        coast = [p(*at, BACK) for at in ((-2.18, 2.30), (-2.02, 2.33), (-1.93, 2.16), (-1.86, 2.02), (-1.90, 1.84), (-1.84, 1.70), (-1.93, 1.56), (-2.03, 1.60), (-2.08, 1.50), (-2.17, 1.58), (-2.21, 1.78), (-2.16, 1.94), (-2.22, 2.10))]
        stain.curve(coast, '#a98d6c', .34 * amount)
        stain.curve(coast, '#7f6a58', .5 * amount, w=3)
        for x, y, size in ((-2.10, 1.43, 9), (-2.02, 1.45, 5), (-1.93, 1.47, 6), (-2.17, 1.46, 5), (-1.86, 1.50, 4)):
            stain.ell(*p(x, y, BACK), size, size * .8, '#a98d6c', .5 * amount)
        self.lay(stain, rough=2.2)

    # ------------------------------------------------------------ the kitchen
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

    # ------------------------------------------------------------ the fridge and what hangs
    def fridge(self, notes=True, radio=True):
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
        if radio:
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

    # ------------------------------------------------------------ the table
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

    def pendant(self, lit=False, colour='#e8d7b6'):
        """over the table; print it after the light if it is on"""
        x, y = p(*PENDANT)
        cord = Layer()
        cord.line([(x, -10), (x, y - 60)], '#5a4a58', 3)
        self.lay(cord)
        shade = [(x - 74, y), (x - 56, y - 44), (x - 14, y - 64), (x + 14, y - 64), (x + 56, y - 44), (x + 74, y), (x, y + 10)]
        self.prop(lambda layer: layer.curve(shade, colour, tension=.5), 26, 18, 0, key=.5)
        if lit:
            glow, bulb = Layer(), Layer()
            bulb.ell(x, y + 2, 66, 9, '#fff3cf')
            bulb.ell(x, y + 8, 20, 14, '#fffbe8')
            glow.ell(x, y + 8, 60, 22, '#ffd890')
            self.glow(glow, (10, 40, 130), (.5, .5, .7))
            self.lay(bulb, rough=.3)
