"""flat_shell.py - the flat's four walls, its window and the lamp over the table; one camera for every hour.

It knows nothing of what stands in it.
"""
from press import Cam, Layer, mix
from lamps import Lamp, LampStage, disc, sheet

LEFT, RIGHT, BACK, CEILING = -2.25, 2.15, 4.1, 2.42
WINDOW_NEAR, WINDOW_FAR, SILL, LINTEL = 1.1, 3.72, .98, 2.12
MULLIONS = [WINDOW_NEAR, 1.62, 2.15, 2.68, 3.2, WINDOW_FAR - .05]
PENDANT = (-.55, 1.98, 2.6)
CAMERA = Cam(1180, 965, 470, 1.5)
p = CAMERA.p


def pane(near, far, low, high):
    """a piece of the window's wall"""
    return [(LEFT, low, near), (LEFT, high, near), (LEFT, high, far), (LEFT, low, far)]


PANES = [pane(a + .06, b, SILL + .05, LINTEL - .05) for a, b in zip(MULLIONS, MULLIONS[1:])]


PANES = [pane(a + .06, b, SILL + .05, LINTEL - .05) for a, b in zip(MULLIONS, MULLIONS[1:])]


def daylight(colour, power):
    """the whole window as a lamp, for skies without sun"""
    return Lamp(sheet((LEFT + .02, SILL, 1.2), (0, 0, 2.4), (0, LINTEL - SILL, 0), 5, 3), colour, power, (1, -.12, 0), .0, (-.05, .6), .5)


def pendant_light(colour='#ffcf8a', power=1.5):
    """the lamp over the table, shining down"""
    x, y, z = PENDANT
    return Lamp(disc(x, y - .07, z, .09), colour, power, (0, -1, 0), .14, (.0, .6), .35)


class Shell(LampStage):
    """what was there before anybody moved in"""

    def __init__(self, sun=None, toward=(-.5, -.8), shade='#8486ad', strength=.6, key='#ffd9a0', wash=.55):
        super().__init__('#efe0c4', CAMERA, dir=toward, shade=shade, shade_a=strength, key=key, room=(LEFT, RIGHT, 0, CEILING, 0, BACK))
        self.wash_of = wash
        if sun:
            self.window_sun(PANES, sun)

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
