"""hospital-room: what one sees from the bed at night: forty-eight tiles, six by eight, and a door.

One tile is newer than the others, one has a stain in the shape of Gangwon Province, one is really a hatch.
A chair stands as close as a chair will go. The red is the button that somebody laid within reach.
"""
import random

from press import Cam, Layer, mix
from stage import Stage
from kit import bokeh, clip_to, deliver
from kit_grey import INK, SLATE, TOMATO, beam, corners, facing, fall, pool

EYE = .88
CAMERA = Cam(900, 960, 650, EYE)
CEILING, TILE = 2.62, .60
COLUMNS, ROWS = 8, 6
SIDE = COLUMNS * TILE / 2
NEAR_ROW = 2.42
BACK = NEAR_ROW + ROWS * TILE
DOOR = (-.46, .52, 2.06)
BED_TOP, FOOT_Z = .56, 2.05
points = corners(CAMERA)

NEWER, STAINED, HATCH = (2, 2), (2, 4), (4, 5)
GANGWON = ((0, .25), (.12, .12), (.30, .09), (.45, 0), (.52, .08), (.60, .25), (.72, .45), (.90, .70), (1, .95), (.85, 1), (.70, .92), (.50, .90), (.35, .80), (.25, .86), (.10, .75), (.05, .50))


# ---------------------------------------------------------------- the ceiling
def tile_quad(row, column, gap=.008):
    """one of forty-eight, counted from the near left"""
    x0 = -SIDE + TILE * column + gap
    z0 = NEAR_ROW + TILE * row + gap
    x1, z1 = x0 + TILE - 2 * gap, z0 + TILE - 2 * gap
    return points((x0, CEILING, z0), (x0, CEILING, z1), (x1, CEILING, z1), (x1, CEILING, z0))


def on_tile(row, column, u, v):
    """a place on that tile"""
    return CAMERA.p(-SIDE + TILE * (column + u), CEILING, NEAR_ROW + TILE * (row + v))


def ceiling(stage):
    """the grid, the pinholes, the three that are different"""
    stage.plane(points((-SIDE, CEILING, 1.2), (-SIDE, CEILING, BACK), (SIDE, CEILING, BACK), (SIDE, CEILING, 1.2)), '#7d8b8c')
    dice = random.Random(48)
    for row in range(ROWS):
        for column in range(COLUMNS):
            ink = mix('#c3cbc5', '#b4bfbb', dice.random())
            if (row, column) == NEWER:
                ink = '#e6e9e0'
            quad = tile_quad(row, column)
            stage.plane(quad, ink, quad[3], quad[1], .10)
            holes = Layer()
            for _ in range(34):
                x, y = on_tile(row, column, dice.uniform(.08, .92), dice.uniform(.08, .92))
                size = 900 / (NEAR_ROW + TILE * row) * .0042
                holes.ell(x, y, size, size * .55, '#7f8d8d', .55)
            stage.lay(holes)
    seams = Layer()
    for column in range(COLUMNS + 1):
        x = -SIDE + TILE * column
        seams.line(points((x, CEILING, NEAR_ROW), (x, CEILING, BACK)), '#e0e5dd', 2, .55)
    for row in range(ROWS + 1):
        z = NEAR_ROW + TILE * row
        seams.line(points((-SIDE, CEILING, z), (SIDE, CEILING, z)), '#e0e5dd', 2, .55)
    stage.lay(seams, rough=.3)
    stain(stage)
    hatch = Layer()
    inner = [on_tile(*HATCH, u, v) for u, v in ((.16, .16), (.16, .84), (.84, .84), (.84, .16))]
    hatch.line(inner, '#7a8888', 2.4, .9, True)
    hatch.ell(*on_tile(*HATCH, .5, .26), 4, 2.6, '#65757a')
    stage.lay(hatch, rough=.3)


def stain(stage):
    """old water, with a coast"""
    outline = [on_tile(*STAINED, .08 + .84 * u, .90 - .80 * v) for u, v in GANGWON]
    layer = Layer()
    layer.curve(outline, '#a58f66', .55, tension=.4)
    layer.curve(outline, '#8a7450', .75, w=3, tension=.4)
    x, y = on_tile(*STAINED, .45, .45)
    layer.ell(x, y, 24, 11, '#c3b088', .5)
    stage.lay(layer, rough=1.6, soft=.8)


# ---------------------------------------------------------------- the room
def walls(stage):
    """pale above, sage below"""
    rail = .98
    for wall, clean, dark in ((facing(CAMERA, -SIDE, SIDE, 0, CEILING, BACK), CAMERA.p(0, 1.6, BACK), CAMERA.p(SIDE + .6, .4, BACK)),
                              (points((-SIDE, 0, .7), (-SIDE, CEILING, .7), (-SIDE, CEILING, BACK), (-SIDE, 0, BACK)), CAMERA.p(-SIDE, 1.6, BACK), CAMERA.p(-SIDE, 1, 2)),
                              (points((SIDE, 0, .7), (SIDE, CEILING, .7), (SIDE, CEILING, BACK), (SIDE, 0, BACK)), CAMERA.p(SIDE, 1.6, BACK), CAMERA.p(SIDE, 1, 2))):
        stage.plane(wall, '#98a6a6', clean, dark, .6)
    for wall, clean, dark in ((facing(CAMERA, -SIDE, SIDE, 0, rail, BACK), CAMERA.p(0, .9, BACK), CAMERA.p(SIDE + .6, 0, BACK)),
                              (points((-SIDE, 0, .7), (-SIDE, rail, .7), (-SIDE, rail, BACK), (-SIDE, 0, BACK)), CAMERA.p(-SIDE, .9, BACK), CAMERA.p(-SIDE, .4, 2)),
                              (points((SIDE, 0, .7), (SIDE, rail, .7), (SIDE, rail, BACK), (SIDE, 0, BACK)), CAMERA.p(SIDE, .9, BACK), CAMERA.p(SIDE, .4, 2))):
        stage.plane(wall, '#6d8580', clean, dark, .65)
    stage.plane(points((-SIDE, 0, .7), (-SIDE, 0, BACK), (SIDE, 0, BACK), (SIDE, 0, .7)), '#6c7a7b', CAMERA.p(0, 0, BACK), CAMERA.p(0, 0, 2.4), .6)
    layer = Layer()
    for a, b in (((-SIDE, rail, BACK), (SIDE, rail, BACK)), ((-SIDE, rail, .9), (-SIDE, rail, BACK)), ((SIDE, rail, .9), (SIDE, rail, BACK))):
        layer.line(points(a, b), '#c3ccc6', 3, .8)
    for x in (-SIDE, SIDE):
        layer.line(points((x, CEILING, BACK), (x, 0, BACK)), '#7c8b8d', 2, .6)
    stage.lay(layer, rough=.5)


def door(stage, emission):
    """a wide door for beds; the corridor stands behind its pane and under it"""
    x0, x1, high = DOOR
    stage.prop(lambda layer: layer.poly(facing(CAMERA, x0 - .07, x1 + .07, 0, high + .07, BACK - .01), '#7f8f8f'), 3, 2, 5, sh=.4)
    leaf = facing(CAMERA, x0, x1, .03, high, BACK - .02)
    stage.plane(leaf, '#5f7673', leaf[1], leaf[3], .5)
    pane = facing(CAMERA, x1 - .36, x1 - .16, .95, 1.78, BACK - .02)
    layer = Layer()
    layer.poly(pane, '#f4ecd0')
    layer.line(pane, '#445558', 3, 1, True)
    layer.line(leaf, '#3f5154', 2.4, .8, True)
    handle = CAMERA.p(x0 + .10, 1.0, BACK - .02)
    layer.rect(handle[0] - 3, handle[1] - 26, 6, 52, '#cfd6d0', r=2)
    stage.lay(layer, rough=.3)
    gap = facing(CAMERA, x0 + .01, x1 - .01, .0, .034, BACK - .02)
    bar = Layer()
    bar.poly(gap, '#fff4d6')
    stage.lay(bar)
    emission.poly(pane, '#f4e2b0', .75)
    emission.poly(gap, '#fff0c8')
    beam(stage, [points((x0 - .25, 0, BACK - 1.3), (x0, 0, BACK - .03), (x1, 0, BACK - .03), (x1 + .25, 0, BACK - 1.3))], '#f6e6bc', .34, 9)
    switch = Layer()
    px, py = CAMERA.p(x1 + .24, 1.18, BACK)
    switch.rect(px - 8, py - 11, 16, 22, '#c9d1cb', r=2)
    switch.rect(px - 4, py - 6, 8, 12, '#98a6a4', r=1)
    stage.lay(switch, rough=.3)


def window(stage):
    """slats, a city that has gone to bed, first frost on the pane"""
    z0, z1, low, high = 2.75, 4.85, 1.02, 2.16
    quad = points((SIDE, low, z0), (SIDE, high, z0), (SIDE, high, z1), (SIDE, low, z1))
    stage.plane(quad, '#2a3b47', quad[0], quad[2], .4, shade='#15212a')
    layer = Layer()
    with clip_to(layer, quad):
        bokeh(layer, 26, (1430, 500, 1800, 640), ('#e3cf9c', '#a9bcc2', '#c9d6d2'), (4, 12), 4, (.15, .5))
    stage.lay(layer, soft=1)
    slats = Layer()
    y = high
    while y > low + .36:
        slats.line(points((SIDE - .03, y, z0), (SIDE - .03, y, z1)), '#8c9b9c', 3.4, .85)
        y -= .055
    slats.line(quad, '#a3b0ae', 7, 1, True)
    middle = (z0 + z1) / 2
    slats.line(points((SIDE, low, middle), (SIDE, high, middle)), '#93a1a1', 6)
    slats.line(points((SIDE - .05, low - .02, z0 - .1), (SIDE - .05, low - .02, z1 + .1)), '#c9d1cb', 8)
    stage.lay(slats, rough=.4)
    beam(stage, [points((.6, CEILING, 3.2), (.9, CEILING, 4.9), (1.5, CEILING, 4.9), (1.4, CEILING, 3.2))], '#dce6e4', .10, 14)


def curtain(stage):
    """on its rail, drawn back"""
    layer = Layer()
    layer.line([CAMERA.p(-2.0, 2.36, 1.5), CAMERA.p(-2.0, 2.36, 4.4), CAMERA.p(-1.5, 2.36, 4.8)], '#5d6d72', 5)
    stage.lay(layer, rough=.4)
    cloth = Layer()
    edge = []
    for step in range(13):
        edge.append(CAMERA.p(-1.98 + .05 * (step % 2), 2.33, 2.5 + .115 * step))
    hem = []
    for step in range(13):
        hem.append(CAMERA.p(-1.98 + .09 * (step % 2), .42 + .02 * (step % 3), 3.88 - .115 * step))
    cloth.poly(edge + hem, '#7f938e')
    stage.prop(cloth, 14, 11, 10, sh=.7)
    folds = Layer()
    for step in range(1, 13, 2):
        z = 2.5 + .115 * step
        folds.line([CAMERA.p(-1.95, 2.30, z), CAMERA.p(-1.92, .46, z)], '#566a6a', 4, .55)
    stage.lay(folds, rough=.7)


def drip(stage):
    """it counts too"""
    x, z = .70, 2.25
    pole = Layer()
    pole.line([CAMERA.p(x, .2, z), CAMERA.p(x, 1.98, z)], '#aeb9b7', 7)
    pole.line([CAMERA.p(x - .09, 1.98, z), CAMERA.p(x + .09, 1.98, z)], '#aeb9b7', 5)
    stage.prop(pole, 3, 2, 4, sh=.5, rim=('#f2f6f0', 1.6, .7))
    bx, by = CAMERA.p(x - .09, 1.94, z)
    layer = Layer()
    layer.rect(bx - 26, by, 52, 92, '#dfe8e4', .78, r=10)
    layer.rect(bx - 23, by + 34, 46, 56, '#bfd0d0', .7, r=8)
    layer.rect(bx - 16, by + 16, 32, 26, '#f6f8f2', .9)
    for row in range(3):
        layer.line([(bx - 11, by + 23 + 6 * row), (bx + (9 if row < 2 else 2), by + 23 + 6 * row)], SLATE, 1.6, .8)
    layer.line([(bx, by + 92), (bx, by + 112)], '#eef4f0', 3, .9)
    layer.rect(bx - 5, by + 110, 10, 24, '#eef4f0', .75, r=4)
    layer.curve([(bx, by + 134), (bx + 4, by + 230), (bx - 18, by + 380), (bx - 70, by + 520)], '#eef4f0', .75, w=2.4, close=False)
    stage.lay(layer, rough=.3)


def monitor(stage, emission):
    """it draws something when he laughs"""
    x, z = 1.30, 2.3
    cx, cy = CAMERA.p(x, 1.30, z)

    def case(layer):
        layer.rect(cx - 96, cy - 74, 192, 148, '#a9b4b0', r=9)
        layer.rect(cx - 12, cy + 74, 24, 330, '#8a9896')
    stage.prop(case, 10, 7, 8, sh=.6, rim=('#eef2ec', 2, .7))
    layer = Layer()
    layer.rect(cx - 82, cy - 60, 164, 104, '#131d23', r=4)
    trace = []
    for step in range(83):
        t = step % 27
        kick = {10: -6, 12: 8, 13: -38, 14: 20, 15: 0, 19: -9}.get(t, 0)
        trace.append((cx - 78 + step * 1.9, cy - 18 + kick))
    layer.line(trace, '#9fd0b4', 2.6)
    layer.text('80', cx + 54, cy + 26, 28, 'NanumSquare', '#9fd0b4', weight=1)
    layer.line([(cx - 76, cy + 22), (cx + 10, cy + 22)], '#5f8078', 2, .8)
    for dx in (-60, -36, -12):
        layer.ell(cx + dx, cy + 59, 6, 6, '#7b8988')
    stage.lay(layer, rough=.25)
    emission.line(trace, '#7fbf9c', 4, .8)


def chair(stage):
    """as close to the bed as it will go"""
    x, z = -.80, 2.52
    at = lambda u, v, d=0: CAMERA.p(x + u, v, z + d)

    def frame(layer):
        for u in (-.20, .20):
            layer.line([at(u, 0), at(u, .45)], '#3b484c', 9)
            layer.line([at(u, .44, .3), at(u * .96, .90, .36)], '#3b484c', 9)
    stage.prop(frame, 3, 2, 6, rim=('#c3cdc8', 1.8, .6))

    def pads(layer):
        layer.curve([at(-.21, .60, .34), at(-.20, .90, .36), at(0, .915, .36), at(.20, .90, .36), at(.21, .60, .34), at(0, .59, .34)], '#7a8f8c', tension=.3)
        layer.curve([at(-.22, .46, .34), at(.22, .46, .34), at(.245, .45), at(.24, .41), at(-.24, .41), at(-.245, .45)], '#8a9f9a', tension=.25)
    stage.prop(pads, 12, 9, 8, sh=.6, rim=('#dfe6df', 2, .6))


# ---------------------------------------------------------------- the bed
def bed(stage):
    """from inside: two feet under a blanket, and the rail they stop at"""
    rail = Layer()
    for u in (-.46, .46):
        rail.line([CAMERA.p(u, .2, FOOT_Z + .04), CAMERA.p(u, .92, FOOT_Z + .04)], '#c3cbc6', 13)
    for v in (.92, .74):
        rail.line([CAMERA.p(-.46, v, FOOT_Z + .04), CAMERA.p(.46, v, FOOT_Z + .04)], '#c3cbc6', 12 if v > .9 else 8)
    stage.prop(rail, 5, 4, 8, sh=.6, rim=('#f6f8f2', 2, .8))
    def cover(layer):
        top = [CAMERA.p(-.50, BED_TOP - .10, FOOT_Z), CAMERA.p(-.46, BED_TOP + .02, FOOT_Z), CAMERA.p(-.31, BED_TOP + .07, FOOT_Z - .05), CAMERA.p(-.235, BED_TOP + .15, FOOT_Z - .08), CAMERA.p(-.18, BED_TOP + .185, FOOT_Z - .10), CAMERA.p(-.12, BED_TOP + .165, FOOT_Z - .08), CAMERA.p(-.045, BED_TOP + .105, FOOT_Z - .06), CAMERA.p(.02, BED_TOP + .15, FOOT_Z - .10), CAMERA.p(.075, BED_TOP + .175, FOOT_Z - .12), CAMERA.p(.135, BED_TOP + .15, FOOT_Z - .08), CAMERA.p(.22, BED_TOP + .07, FOOT_Z - .05), CAMERA.p(.46, BED_TOP + .02, FOOT_Z), CAMERA.p(.50, BED_TOP - .10, FOOT_Z)]
        layer.curve(top + [(1440, 1110), (470, 1110)], '#a5bdb2', tension=.45)
    stage.prop(cover, 30, 26, 16, sh=.85)
    folds = Layer()
    for a, b, bend in ((CAMERA.p(-.18, BED_TOP + .17, FOOT_Z - .12), (800, 1085), -18), (CAMERA.p(.07, BED_TOP + .15, FOOT_Z - .14), (1090, 1085), 22), (CAMERA.p(-.40, BED_TOP + .02, FOOT_Z - .05), (600, 1085), -20), (CAMERA.p(.36, BED_TOP + .02, FOOT_Z - .05), (1330, 1085), 26)):
        middle = ((a[0] + b[0]) / 2 + bend, (a[1] + b[1]) / 2)
        folds.curve([(a[0] - 3, a[1]), (middle[0] - 16, middle[1]), (b[0] - 30, b[1]), (b[0] + 16, b[1]), (middle[0] + 6, middle[1])], '#6f8d84', .55, tension=.5)
    stage.lay(folds, soft=3, rough=.8)
    weave = Layer()
    for step in range(9):
        y = 838 + 30 * step + step * step * .6
        weave.curve([(700 - step * 26, y + 12), (860, y - 6), (960, y + 4), (1080, y - 8), (1220 + step * 26, y + 12)], '#8ba79b', .35, w=2, close=False)
    stage.lay(weave, rough=.9)


def button(stage):
    """on its cord, turned so that the thumb finds it"""
    x, y = 985, 905
    cord = Layer()
    cord.curve([(1330, 1090), (1260, 1010), (1180, 985), (1110, 1000), (1050, 950), (1018, 924)], '#dfe4dc', w=7, close=False)
    stage.prop(cord, 2, 2, 6, sh=.4, castmul=.5)

    def grip(layer):
        layer.c.save()
        layer.c.translate(x, y)
        layer.c.rotate(.55)
        layer.rect(-58, -25, 110, 50, '#eceee5', r=22)
        layer.c.restore()
    stage.prop(grip, 10, 7, 11, sh=.6, castmul=.65, rim=('#ffffff', 2, .9))
    cap = Layer()
    cap.ell(x - 22, y - 14, 21, 18, mix(TOMATO, INK, .35), rot=.5)
    cap.ell(x - 23, y - 17, 20, 17, TOMATO, rot=.5)
    cap.ell(x - 28, y - 22, 8, 5, '#f0a088', .9, rot=.5)
    stage.lay(cap, rough=.3)


def light(stage, emission):
    """the reading lamp behind us is turned to the wall; the rest is corridor"""
    pool(stage, 960, 60, 760, 260, '#f2f0e0', .22)
    fall(stage, 330, 30, '#f4f2e4', .05, 'screen')
    pool(stage, 60, 560, 420, 620, '#2a3b47', .62, 'mul')
    pool(stage, 1900, 640, 360, 560, '#2a3b47', .60, 'mul')
    fall(stage, 640, 1100, '#3a4c58', .58)
    pool(stage, 960, 900, 330, 170, '#f2f0e0', .14)
    stage.glow(emission, (5, 22, 80), (.4, .4, .6))


def build():
    """ceiling, walls, door, then what stands by the bed, then the bed"""
    stage = Stage('#98a6a6', CAMERA, dir=(.10, -.96), shade='#46596a', shade_a=.9, key='#f2f6f0')
    emission = Layer()
    walls(stage)
    ceiling(stage)
    door(stage, emission)
    window(stage)
    curtain(stage)
    chair(stage)
    monitor(stage, emission)
    drip(stage)
    bed(stage)
    light(stage, emission)
    button(stage)
    stage.vignette('#131e25', .50, .5, .42, .98)
    stage.bloom(.86, (6, 24), (.10, .08)).finish(.030, .022)
    return stage


if __name__ == '__main__':
    deliver(build(), 'hospital-room', 2)
