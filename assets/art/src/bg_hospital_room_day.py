"""hospital-room-day: the same room, from where visitors stand; the blind has been set at an angle for somebody.

The window is behind the bed and lies on it in bars. A box of pears is on the blanket, nine in foam nets. The
red is three tulips on the sill, in a measuring jug.
"""
import math
import random

from press import Cam, Layer
from stage import Stage
from kit import clip_to, deliver
from kit_grey import FOG, SAGE, TOMATO, corners, facing, fall, pool

EYE = 1.45
CAMERA = Cam(1400, 960, 372, EYE)
BACK, SIDE, CEILING = 5.0, 3.1, 2.62
PANE = (-.98, 1.02, .98, 2.16)
BED = (-.92, 1.16, 2.98, 3.86)
MATTRESS = .62
SUN = (-.16, -.50, -.86)
points = corners(CAMERA)


# ---------------------------------------------------------------- shell
def lit_plane(stage, quad, ink, clean, dark, amount, plane):
    """a surface that the sun may reach"""
    stage.plane(quad, ink, clean, dark, amount)
    stage.sunp(quad, plane)


def shell(stage):
    """tiles above, sage below, linoleum"""
    stage.plane(points((-SIDE, CEILING, .8), (-SIDE, CEILING, BACK), (SIDE, CEILING, BACK), (SIDE, CEILING, .8)), '#dde2da', CAMERA.p(0, CEILING, BACK), (960, -60), .2)
    layer = Layer()
    for column in range(-5, 6):
        layer.line(points((column * .6, CEILING, 2), (column * .6, CEILING, BACK)), '#a9b5b1', 2, .6)
    for row in range(4):
        layer.line(points((-SIDE, CEILING, BACK - .6 * row - .3), (SIDE, CEILING, BACK - .6 * row - .3)), '#a9b5b1', 2, .6)
    stage.lay(layer, rough=.4)
    back = facing(CAMERA, -SIDE, SIDE, 0, CEILING, BACK)
    stage.plane(back, '#d6dcd4', CAMERA.p(-1.2, 1.8, BACK), CAMERA.p(SIDE, .8, BACK), .30)
    dado = facing(CAMERA, -SIDE, SIDE, 0, .92, BACK)
    stage.plane(dado, SAGE, CAMERA.p(-1.5, .9, BACK), CAMERA.p(SIDE, 0, BACK), .45)
    for side in (-SIDE, SIDE):
        stage.plane(points((side, 0, .8), (side, CEILING, .8), (side, CEILING, BACK), (side, 0, BACK)), '#aab7b3', CAMERA.p(side, 1.4, BACK), CAMERA.p(side, 1, 2.6), .6)
        stage.plane(points((side, 0, .8), (side, .92, .8), (side, .92, BACK), (side, 0, BACK)), '#7f9690', CAMERA.p(side, .8, BACK), CAMERA.p(side, .4, 2.6), .6)
    floor = points((-SIDE, 0, 1), (-SIDE, 0, BACK), (SIDE, 0, BACK), (SIDE, 0, 1))
    lit_plane(stage, floor, '#bcc4bb', CAMERA.p(0, 0, 4.4), CAMERA.p(0, 0, 1.8), .45, ('y', 0))
    layer = Layer()
    layer.line(points((-SIDE, .92, BACK), (SIDE, .92, BACK)), '#e3e8e0', 4, .9)
    layer.line(points((-SIDE, .06, BACK), (SIDE, .06, BACK)), '#64787a', 6, .7)
    for x in (-2.1, -.7, .7, 2.1):
        layer.line(points((x, 0, 1.6), (x, 0, BACK)), '#87938f', 2, .45)
    stage.lay(layer, rough=.5)


def outside(stage):
    """white sky, another wing, a tree that is waiting"""
    x0, x1, y0, y1 = PANE
    quad = facing(CAMERA, x0, x1, y0, y1, BACK)
    stage.plane(quad, '#eff2ea', occl=False)
    layer = Layer()
    with clip_to(layer, quad):
        left, low = CAMERA.p(x0, y0, BACK)
        for bx, wide, tall in ((0, 150, 150), (140, 96, 112), (330, 240, 132)):
            layer.rect(left + bx, low - tall, wide, tall, '#d3dbd6')
            for row in range(3):
                for column in range(int(wide / 30)):
                    layer.rect(left + bx + 9 + 30 * column, low - tall + 16 + 34 * row, 15, 18, '#bcc8c5')
        dice = random.Random(11)

        def branch(x, y, angle, length, width, depth):
            x2 = x + math.cos(angle) * length
            y2 = y - math.sin(angle) * length
            layer.line([(x, y), (x2, y2)], '#a3b0ae', width)
            if depth:
                for _ in range(2 + (dice.random() < .4)):
                    branch(x2, y2, angle + dice.uniform(-.7, .7), length * dice.uniform(.64, .84), width * .62, depth - 1)
        branch(left + 250, low + 20, 1.62, 72, 10, 5)
    stage.lay(layer, rough=.6, soft=.8)


def window(stage):
    """frame, sill; slats down to the half and turned so that the sun is off a face"""
    x0, x1, y0, y1 = PANE
    outside(stage)
    layer = Layer()
    frame = facing(CAMERA, x0, x1, y0, y1, BACK - .01)
    layer.line(frame, '#7f8f90', 12, 1, True)
    for x in (x0 + (x1 - x0) / 3, x0 + (x1 - x0) * 2 / 3):
        layer.line(points((x, y0, BACK), (x, y1, BACK)), '#8a9999', 8)
    stage.lay(layer, rough=.4)
    slats = Layer()
    for index in range(13):
        y = y1 - .03 - .043 * index
        tilt = .006 * index
        slats.line([CAMERA.p(x0 + .02, y - tilt, BACK - .04), CAMERA.p(x1 - .02, y + .004, BACK - .04)], '#dfe4dc', 7.5, .96)
        slats.line([CAMERA.p(x0 + .02, y - tilt - .010, BACK - .04), CAMERA.p(x1 - .02, y - .006, BACK - .04)], '#9aa8a6', 2, .8)
    for x in (x0 + .3, x1 - .3):
        slats.line([CAMERA.p(x, y1, BACK - .04), CAMERA.p(x, y1 - .60, BACK - .04)], '#b3beba', 2)
    slats.line([CAMERA.p(x0 - .02, y1 + .01, BACK - .05), CAMERA.p(x1 + .02, y1 + .01, BACK - .05)], '#a9b5b1', 15)
    slats.line([CAMERA.p(x1 - .10, y1, BACK - .05), CAMERA.p(x1 - .09, y0 + .22, BACK - .05)], '#dfe4dc', 2.4)
    stage.lay(slats, rough=.4)
    stage.prop(lambda layer: layer.poly(points((x0 - .08, y0 - .05, BACK - .20), (x0 - .08, y0, BACK - .20), (x1 + .08, y0, BACK - .20), (x1 + .08, y0 - .05, BACK - .20)), '#b9c3bd'), 4, 3, 10, castmul=.5, sh=.4)
    top = Layer()
    top.poly(points((x0 - .08, y0, BACK - .20), (x0 - .08, y0, BACK - .01), (x1 + .08, y0, BACK - .01), (x1 + .08, y0, BACK - .20)), '#f0f2ea')
    stage.lay(top, rough=.4)


def tulips(stage):
    """three, in the ward's own jug"""
    x, y = CAMERA.p(-.02, PANE[2], BACK - .10)
    jug = Layer()
    jug.poly([(x - 25, y - 62), (x + 25, y - 62), (x + 21, y), (x - 21, y)], '#dbe6e2', .82)
    jug.poly([(x - 24, y - 38), (x + 24, y - 38), (x + 21, y - 2), (x - 21, y - 2)], '#b9cccb', .8)
    for step in range(4):
        jug.line([(x + 8, y - 12 - 10 * step), (x + 19, y - 12 - 10 * step)], '#7f9496', 1.6, .9)
    jug.ell(x, y - 62, 25, 5, '#ffffff', .9, w=2)
    stage.prop(jug, 4, 3, 6, castmul=.4, sh=.3)
    green = Layer()
    for dx, dy, bend in ((-36, -128, -16), (3, -148, 4), (42, -122, 18)):
        green.curve([(x + dx * .12, y - 40), (x + bend, y - 84), (x + dx, y + dy)], '#66866a', w=5, close=False)
    for dx, dy in ((-44, -86), (38, -80)):
        green.curve([(x, y - 52), (x + dx * .5, y - 66), (x + dx, y + dy), (x + dx * .45, y - 80)], '#7d9a78', tension=.5)
    stage.prop(green, 3, 2, 3, sh=.4)
    for dx, dy, lean in ((-36, -128, -.25), (3, -148, .05), (42, -122, .30)):
        def cup(layer, dx=dx, dy=dy, lean=lean):
            layer.c.save()
            layer.c.translate(x + dx, y + dy)
            layer.c.rotate(lean)
            layer.curve([(-20, 4), (-21, -20), (-15, -40), (-6, -29), (0, -43), (7, -29), (16, -40), (21, -20), (19, 4), (0, 15)], TOMATO, tension=.42)
            layer.c.restore()
        stage.prop(cup, 8, 6, 4, sh=.5, rim=('#f2a48c', 2, .7))


# ---------------------------------------------------------------- what stands there
def curtain(stage):
    """gathered at the head of the bed"""
    rail = Layer()
    rail.line([CAMERA.p(-2.2, 2.38, 2.4), CAMERA.p(-2.2, 2.38, 4.2), CAMERA.p(1.9, 2.38, 4.2)], '#7f8f90', 5)
    for x in (-1.2, 0, 1.2):
        rail.line([CAMERA.p(x, 2.38, 4.2), CAMERA.p(x, CEILING, 4.2)], '#7f8f90', 3)
    stage.lay(rail, rough=.4)

    def cloth(layer):
        outline = [CAMERA.p(-2.08, 2.36, 4.2)]
        for step in range(9):
            outline.append(CAMERA.p(-2.08 + .085 * step, 2.36 - .02 * (step % 2), 4.2))
        for step in range(9):
            outline.append(CAMERA.p(-1.36 - .09 * step, .40 + .025 * (step % 2), 4.2))
        layer.poly(outline, '#a9bdb4')
    stage.prop(cloth, 8, 7, 10, sh=.5, castmul=.4)
    folds = Layer()
    for step in range(8):
        x = -2.02 + .086 * step
        folds.line([CAMERA.p(x, 2.32, 4.2), CAMERA.p(x + .012 * (step - 4), .46, 4.2)], '#7b9389', 4, .5)
        folds.line([CAMERA.p(x + .03, 2.32, 4.2), CAMERA.p(x + .03 + .012 * (step - 4), .46, 4.2)], '#d3ddd5', 3, .6)
    stage.lay(folds, rough=.6)


def bed(stage):
    """pillow to the left, dented; a blanket that somebody has just got out from under, or moved over in"""
    x0, x1, near, far = BED
    for x in (x0 + .04, x1 - .10):
        stage.box(x, x + .06, .06, .34, near + .04, near + .10, '#7f8d8e', sun=False)
        wheel = Layer()
        wheel.ell(*CAMERA.p(x + .03, .045, near + .06), 20, 20, '#3f4d52')
        wheel.ell(*CAMERA.p(x + .03, .045, near + .06), 8, 8, '#a9b3ae')
        stage.lay(wheel, rough=.3)
    stage.box(x0, x1, .32, .40, near, far, '#98a5a4', sun=False)
    for x in (x0 - .05, x1):
        stage.box(x, x + .05, .30, 1.02 if x < 0 else .90, near - .01, far + .02, '#b4bfba', sun=False)
    stage.box(x0, x1, .40, MATTRESS - .02, near, far, '#e6e9e1', top='#f5f5ed')

    def pillow(layer):
        layer.curve(points((x0 + .02, .62, near + .10), (x0 + .03, .80, near + .22), (x0 + .16, .84, near + .4), (x0 + .27, .80, near + .42), (x0 + .40, .83, near + .36), (x0 + .47, .74, near + .2), (x0 + .46, .62, near + .08)), '#fbfaf3', tension=.5)
    stage.prop(pillow, 16, 12, 10, sh=.6, key=.2)
    dent = Layer()
    dent.curve(points((x0 + .13, .79, near + .3), (x0 + .20, .765, near + .3), (x0 + .30, .77, near + .3), (x0 + .33, .73, near + .2)), '#b3c0c0', .55, w=7, close=False)
    stage.lay(dent, soft=3)
    top = points((x0 + .50, MATTRESS + .03, far), (x1 - .01, MATTRESS + .03, far), (x1 - .005, MATTRESS + .05, near), (x0 + .44, MATTRESS + .05, near))
    lit_plane(stage, top, '#b3c9be', top[1], top[3], .30, ('y', MATTRESS + .04))

    def hang(layer):
        edge = points((x0 + .44, MATTRESS + .05, near - .01), (x1 - .005, MATTRESS + .05, near - .01))
        hem = []
        for step in range(19):
            x = x1 - .005 - (x1 - x0 - .43) * step / 18
            hem.append(CAMERA.p(x, .30 + .018 * math.sin(step * 1.7) + .010 * (step % 2), near - .03))
        layer.poly(edge + hem, '#93aea2')
    stage.prop(hang, 7, 6, 8, sh=.55, castmul=.4)
    body = Layer()
    body.curve(points((x0 + .62, MATTRESS + .05, 3.5), (x0 + .95, MATTRESS + .13, 3.46), (x0 + 1.25, MATTRESS + .10, 3.4), (x0 + 1.55, MATTRESS + .16, 3.4), (x0 + 1.82, MATTRESS + .05, 3.4), (x0 + 1.5, MATTRESS + .05, 3.25), (x0 + 1.0, MATTRESS + .05, 3.25)), '#bfd2c7', .9, tension=.5)
    stage.prop(body, 10, 9, 6, sh=.7, occl=False)

    def sheet(layer):
        layer.poly(points((x0 + .36, MATTRESS + .03, far), (x0 + .56, MATTRESS + .05, far), (x0 + .53, MATTRESS + .07, near - .02), (x0 + .535, .47, near - .03), (x0 + .32, .455, near - .03), (x0 + .32, MATTRESS + .05, near - .02)), '#f6f7f0')
    stage.prop(sheet, 7, 6, 7, sh=.6)
    folds = Layer()
    for x, lean, low in ((-.30, .02, .36), (-.02, -.03, .34), (.27, .03, .35), (.62, -.02, .34), (.94, .03, .36)):
        folds.curve(points((x, MATTRESS + .02, near - .02), (x + lean * .4, .52, near - .03), (x + lean, low, near - .03)), '#6f8d82', .55, w=3.4, close=False)
    for a, b in (((-.2, 3.7), (.1, 3.3)), ((.3, 3.72), (.5, 3.2)), ((.75, 3.65), (.9, 3.15))):
        folds.curve(points((a[0], MATTRESS + .05, a[1]), ((a[0] + b[0]) / 2 + .04, MATTRESS + .05, (a[1] + b[1]) / 2), (b[0], MATTRESS + .05, b[1])), '#8aa79b', .6, w=3, close=False)
    stage.lay(folds, rough=.8)


def pears(stage):
    """nine, each in its foam net; somebody has set them down on a pair of feet"""
    x0, x1, near, far, low = .14, .60, 3.14, 3.52, MATTRESS + .06
    stage.box(x0, x1, low, low + .10, near, far, '#c9b48c', top='#a58f66', sun=False, amt=.4)
    dice = random.Random(9)
    for row in range(2, -1, -1):
        for column in range(3):
            px, py = CAMERA.p(x0 + .078 + .152 * column, low + .13, near + .07 + .12 * row)
            radius = 31 - 2.4 * row

            def pear(layer, px=px, py=py, radius=radius):
                layer.ell(px, py, radius, radius * .92, '#d3b06c')
            stage.prop(pear, 9, 7, 4, sh=.5, castmul=.4)
            net = Layer()
            lower = [(px - radius * 1.1, py - radius * .15), (px + radius * 1.1, py - radius * .15), (px + radius * 1.1, py + radius), (px - radius * 1.1, py + radius)]
            with clip_to(net, lower):
                for step in range(-4, 5):
                    net.line([(px + step * 9 - 16, py - 12), (px + step * 9 + 16, py + 30)], '#f7f8f2', 2.6, .95)
                    net.line([(px + step * 9 + 16, py - 12), (px + step * 9 - 16, py + 30)], '#f7f8f2', 2.6, .95)
                net.ell(px, py - 3, radius * .98, 5, '#f7f8f2', w=3)
            net.line([(px + dice.uniform(-2, 2), py - radius * .86), (px + dice.uniform(2, 6), py - radius * 1.16)], '#6d5a3c', 3)
            disc = Layer()
            disc.ell(px, py, radius * 1.04, radius * .98, '#ffffff')
            stage.lay(net, clip=disc.mask(), rough=.3)
    stage.prop(lambda layer: layer.poly(facing(CAMERA, x0, x1, low, low + .105, near - .005), '#d6c49e'), 4, 3, 6, sh=.5, castmul=.4)
    label = Layer()
    cx, cy = CAMERA.p((x0 + x1) / 2, low + .052, near - .006)
    label.text('나주 배', cx, cy, 27, 'NanumMyeongjo', '#5b6c4f', weight=1)
    stage.lay(label, rough=.3)


def drip(stage):
    """on its wheels, by the pillow"""
    x, z = -.66, 3.95
    pole = Layer()
    pole.line([CAMERA.p(x, .6, z), CAMERA.p(x, 2.0, z)], '#98a6a6', 7)
    pole.line([CAMERA.p(x - .12, 2.0, z), CAMERA.p(x + .12, 2.0, z)], '#98a6a6', 5)
    stage.prop(pole, 3, 2, 5, sh=.5, rim=('#ffffff', 1.6, .7))
    bx, by = CAMERA.p(x + .10, 1.96, z)
    layer = Layer()
    layer.rect(bx - 18, by, 36, 66, '#f0f5f0', .85, r=8)
    layer.rect(bx - 16, by + 26, 32, 38, '#c9dad8', .8, r=6)
    layer.rect(bx - 11, by + 10, 22, 18, '#ffffff', .95)
    layer.curve([(bx, by + 66), (bx + 3, by + 150), (bx - 22, by + 280), (bx - 10, by + 330)], '#ffffff', .8, w=2.2, close=False)
    stage.lay(layer, rough=.3)


def stool(stage):
    """for whoever's turn it is"""
    x, z = -.02, 2.42

    def legs(layer):
        for u, v in ((-.15, .10), (.15, .10), (-.17, -.06), (.17, -.06)):
            layer.line([CAMERA.p(x + u * .8, .44, z + v), CAMERA.p(x + u, .0, z + v)], '#55656a', 11)
        layer.line([CAMERA.p(x - .15, .16, z), CAMERA.p(x + .15, .16, z)], '#55656a', 7)
    stage.prop(legs, 4, 3, 6, sh=.5, rim=('#c9d2cd', 1.8, .6))
    px, py = CAMERA.p(x, .47, z)
    stage.prop(lambda layer: (layer.ell(px, py + 14, 122, 26, '#5f7d76'), layer.ell(px, py, 122, 26, '#7f9d94')), 9, 7, 8, sh=.5, rim=('#d9e4dc', 2, .8))


def build():
    """sun first, then the room it falls into"""
    stage = Stage(FOG, CAMERA, dir=(.12, -.98), shade='#56707c', shade_a=.88, key='#f4f2e4')
    x0, x1, y0, y1 = PANE
    third = (x1 - x0) / 3
    panes = []
    for index in range(3):
        a, b = x0 + third * index + .03, x0 + third * (index + 1) - .03
        for low, high in ((y0 + .02, y0 + .50), (y0 + .56, y0 + .63), (y0 + .70, y0 + .76), (y0 + .83, y0 + .88)):
            panes.append([(a, low, BACK), (a, high, BACK), (b, high, BACK), (b, low, BACK)])
    stage.window_sun(panes, SUN)
    shell(stage)
    window(stage)
    tulips(stage)
    curtain(stage)
    drip(stage)
    bed(stage)
    pears(stage)
    stage.shine('#f3e6c6', .62, 2, lift=.04)
    stool(stage)
    glow = Layer()
    glow.poly(facing(CAMERA, x0, x1, y0, y1 - .5, BACK), '#f2f4ea')
    stage.glow(glow, (14, 60, 150), (.12, .16, .18))
    pool(stage, 1980, 560, 420, 640, '#41555f', .30, 'mul')
    pool(stage, -40, 600, 420, 640, '#41555f', .30, 'mul')
    fall(stage, 800, 1120, '#46596a', .42)
    stage.vignette('#16222a', .32, .5, .46)
    stage.finish(.030, .025)
    return stage


if __name__ == '__main__':
    deliver(build(), 'hospital-room-day', 2)
