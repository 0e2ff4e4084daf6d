"""mirror-flat: one room in Hapjeong, a grey afternoon; a mirror is screwed on next to the door.

What light there is comes from behind us, and falls on the mirror and on half of the door. Under the glass a red saucer holds an
earring. One plate and one cup dry on the rack. The night of the same room is printed from the same walls.
"""
from press import Cam, Layer, mix
from stage import Stage
from kit import clip_to, deliver
from kit_grey import BRASS, INK, TOMATO, corners, facing, fall, pool
from cut import sunlit

EYE = 1.5
CAMERA = Cam(1350, 960, 400, EYE)
BACK, SIDE, CEILING = 4.2, 2.72, 2.42
DOOR = (.06, .94, 2.06)
MIRROR = (-.66, -.16, .90, 1.92)
ENTRY = (-.82, 1.06, 3.42, -.12)
CHEST = (-2.02, -.92, 3.72, .96)
COUNTER = (1.22, 2.72, 3.62, .87)
TABLE = (.86, 1.78, 2.72, 3.22, .70)
points = corners(CAMERA)


# ---------------------------------------------------------------- shell
def shell(stage):
    """papered walls, linoleum, the sunk place where shoes are left"""
    stage.plane(facing(CAMERA, -SIDE, SIDE, 0, CEILING, BACK), '#c3cbc5', CAMERA.p(-.4, 1.6, BACK), CAMERA.p(SIDE, .6, BACK), .55)
    stage.plane(points((-SIDE, CEILING, .8), (-SIDE, CEILING, BACK), (SIDE, CEILING, BACK), (SIDE, CEILING, .8)), '#a9b5b2', CAMERA.p(-.4, CEILING, BACK), (960, -80), .75)
    stage.plane(points((-SIDE, 0, .8), (-SIDE, CEILING, .8), (-SIDE, CEILING, BACK), (-SIDE, 0, BACK)), '#9eaca9', CAMERA.p(-SIDE, 1.4, BACK), CAMERA.p(-SIDE, .6, 2), .75)
    stage.plane(points((SIDE, 0, .8), (SIDE, CEILING, .8), (SIDE, CEILING, BACK), (SIDE, 0, BACK)), '#8a9a99', CAMERA.p(SIDE, 1.4, BACK), CAMERA.p(SIDE, .6, 2), .8)
    layer = Layer()
    layer.line(facing(CAMERA, -SIDE, SIDE, .0, .08, BACK), '#7e8c8b', 3, .8, True)
    layer.line(points((-SIDE, CEILING - .03, BACK), (SIDE, CEILING - .03, BACK)), '#e0e4dc', 4, .7)
    stage.lay(layer, rough=.5)
    entry(stage)


def entry(stage):
    """a hand lower than the room; the linoleum stops at its rim"""
    x0, x1, near, low = ENTRY
    stage.plane(points((x0, low, near), (x0, low, BACK), (x1, low, BACK), (x1, low, near)), '#66757a', CAMERA.p(.2, low, BACK), CAMERA.p(.2, low, near), .6)
    tiles = Layer()
    for index in range(1, 7):
        x = x0 + (x1 - x0) * index / 7
        tiles.line(points((x, low, near), (x, low, BACK)), '#45545b', 2, .6)
    for z in (3.68, 3.94):
        tiles.line(points((x0, low, z), (x1, low, z)), '#45545b', 2, .6)
    stage.lay(tiles, rough=.5)
    stage.plane(points((x0, low, near), (x0, 0, near), (x0, 0, BACK), (x0, low, BACK)), '#4f5d61')
    stage.plane(points((x1, low, near), (x1, 0, near), (x1, 0, BACK), (x1, low, BACK)), '#4f5d61')
    stage.plane(facing(CAMERA, x0, x1, low, 0, BACK), '#7c8a89')
    around = points((-SIDE, 0, 1), (-SIDE, 0, BACK), (x0, 0, BACK), (x0, 0, near), (x1, 0, near), (x1, 0, BACK), (SIDE, 0, BACK), (SIDE, 0, 1))
    stage.plane(around, '#9a9384', CAMERA.p(-.3, 0, 4), CAMERA.p(0, 0, 1.9), .75)
    boards = Layer()
    for index in range(-9, 10):
        x = index * .34
        boards.line(points((x, 0, 1.5), (x, 0, near if x0 < x < x1 else BACK)), '#6d6a62', 1.8, .45)
    stage.lay(boards, rough=.5)
    edge = Layer()
    edge.line(points((x0, 0, BACK), (x0, 0, near), (x1, 0, near), (x1, 0, BACK)), '#d3d3c4', 6, .9)
    stage.lay(edge, rough=.4)


def door(stage):
    """steel, painted by the landlord; a chain, an eye, and on its frame one pencil line at a hundred and seventy-three"""
    x0, x1, high = DOOR
    low = ENTRY[3]
    stage.prop(lambda layer: layer.poly(facing(CAMERA, x0 - .08, x1 + .08, low, high + .08, BACK - .01), '#aab4ae'), 5, 4, 10, castmul=.5, sh=.5)
    leaf = facing(CAMERA, x0, x1, low + .02, high, BACK - .02)
    stage.plane(leaf, '#56706a', CAMERA.p(x0, high, BACK), CAMERA.p(x1, low, BACK), .55)
    layer = Layer()
    for y0, y1 in ((.12, .82), (1.02, 1.90)):
        panel = facing(CAMERA, x0 + .12, x1 - .12, y0, y1, BACK - .02)
        layer.line(panel, '#34494a', 3, .8, True)
        layer.line([(q[0] + 3, q[1] + 3) for q in panel], '#86a09a', 2, .6, True)
    layer.line(leaf, '#2c3d3f', 3.5, .9, True)
    eye = CAMERA.p((x0 + x1) / 2, 1.52, BACK - .02)
    layer.ell(*eye, 8, 8, '#b9c3bd')
    layer.ell(*eye, 4.5, 4.5, INK)
    plate = CAMERA.p(x1 - .075, 1.0, BACK - .02)
    layer.rect(plate[0] - 10, plate[1] - 34, 20, 76, '#98a5a2', r=3)
    layer.ell(plate[0], plate[1] + 24, 4, 4, INK)
    stage.lay(layer, rough=.4)
    stage.prop(lambda layer: layer.line([(plate[0], plate[1] - 14), (plate[0] - 42, plate[1] - 12)], '#d6dcd5', 10), 3, 2, 5, castmul=.6)
    chain = Layer()
    a = CAMERA.p(x1 + .04, 1.30, BACK - .02)
    b = CAMERA.p(x1 - .20, 1.27, BACK - .02)
    for index in range(15):
        t = index / 14
        chain.ell(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 60 * t * (1 - t), 4.6, 3, '#d9ddd2', w=2)
    chain.rect(a[0] - 7, a[1] - 10, 14, 20, '#b9c3bd', r=2)
    chain.rect(b[0] - 22, b[1] - 5, 44, 10, '#b9c3bd', r=3)
    stage.lay(chain, rough=.2)
    marks = Layer()
    x, y = CAMERA.p(x0 - .05, 1.73, BACK)
    marks.line([(x - 9, y), (x + 10, y)], '#3d4a4e', 2.2)
    marks.text('173', x, y - 10, 11, 'Nanum Pen Script', '#3d4a4e')
    stage.lay(marks)


def mirror(stage):
    """four screws; it has the window of the room in it, and nobody"""
    x0, x1, y0, y1 = MIRROR
    frame = facing(CAMERA, x0 - .022, x1 + .022, y0 - .022, y1 + .022, BACK - .015)
    stage.prop(lambda layer: layer.poly(frame, '#58676a'), 3, 2, 12, castmul=.6)
    glass = facing(CAMERA, x0, x1, y0, y1, BACK - .02)
    stage.plane(glass, '#b4c0be', glass[1], glass[3], .6)
    left, top = glass[1]
    right, low = glass[3]
    wide, tall = right - left, low - top
    layer = Layer()
    with clip_to(layer, glass):
        layer.poly([(left, top + tall * .80), (right, top + tall * .80), (right, low), (left, low)], '#8f938a')
        layer.rect(left + wide * .20, top + tall * .20, wide * .66, tall * .36, '#f4f6ef')
        layer.poly([(left + wide * .20, top + tall * .56), (left + wide * .20, top + tall * .46), (left + wide * .34, top + tall * .46), (left + wide * .34, top + tall * .40), (left + wide * .62, top + tall * .40), (left + wide * .62, top + tall * .49), (left + wide * .86, top + tall * .49), (left + wide * .86, top + tall * .56)], '#c9d2ce')
        layer.line([(left + wide * .53, top + tall * .20), (left + wide * .53, top + tall * .56)], '#7f8e8f', 4)
        layer.line([(left + wide * .20, top + tall * .20), (left + wide * .86, top + tall * .20), (left + wide * .86, top + tall * .56), (left + wide * .20, top + tall * .56)], '#7f8e8f', 5, 1, True)
        for offset in (.10, .145, .19):
            layer.curve([(left + wide * offset, top + tall * .16), (left + wide * (offset + .02), top + tall * .40), (left + wide * (offset - .01), top + tall * .66)], '#d5dbd2', w=wide * .055, close=False)
        layer.rect(left + wide * .14, top + tall * .66, wide * .74, tall * .14, '#d9ddd4')
        layer.rect(left + wide * .14, top + tall * .64, wide * .24, tall * .06, '#eef0e8', r=6)
    stage.lay(layer, soft=1.1)
    shine = Layer()
    with clip_to(shine, glass):
        shine.poly([(left, top + tall * .34), (left + wide * .55, top), (left + wide * .8, top), (left, top + tall * .50)], '#ffffff', .16)
        shine.poly([(left, top + tall * .60), (left + wide * .97, top), (right, top), (right, top + tall * .02), (left, top + tall * .65)], '#ffffff', .12)
    for x in (left + 8, right - 8):
        for y in (top + 8, low - 8):
            shine.ell(x, y, 4, 4, '#6d7b7d')
            shine.line([(x - 2, y - 2), (x + 2, y + 2)], '#dfe5df', 1.4)
    shine.line([(left + 1, top), (left + 1, low)], '#ffffff', 2.4, .8)
    stage.lay(shine)


def saucer_shelf(stage, ring=True):
    """a narrow shelf under the glass: soap, and a saucer"""
    x0, x1, y0 = MIRROR[0], MIRROR[1], MIRROR[2] - .13
    stage.prop(lambda layer: layer.poly(facing(CAMERA, x0 - .02, x1 + .02, y0 - .03, y0, BACK - .14), '#8f9c98'), 4, 3, 14, castmul=.6, sh=.4)
    layer = Layer()
    layer.poly(points((x0 - .02, y0, BACK - .14), (x0 - .02, y0, BACK - .01), (x1 + .02, y0, BACK - .01), (x1 + .02, y0, BACK - .14)), '#d4dad2')
    for x in (x0 + .06, x1 - .06):
        layer.line(points((x, y0 - .03, BACK - .10), (x, y0 - .10, BACK - .01)), '#6f7d7d', 4)
    stage.lay(layer, rough=.4)
    x, y = CAMERA.p(MIRROR[1] - .17, y0, BACK - .09)

    def saucer(layer):
        layer.ell(x, y - 2, 22, 5, mix(TOMATO, INK, .35))
        layer.curve([(x - 40, y - 15), (x - 35, y - 8), (x - 21, y - 1), (x + 21, y - 1), (x + 35, y - 8), (x + 40, y - 15)], TOMATO, tension=.3)
        layer.ell(x, y - 15, 41, 9, '#dd5f42')
        layer.ell(x, y - 14, 31, 6, '#b23c26')
    stage.prop(saucer, 4, 3, 5, sh=.35, castmul=.5)
    layer = Layer()
    if ring:
        layer.ell(x - 3, y - 21, 10, 9, '#f0d79c', w=3.4)
        layer.ell(x - 3, y - 30, 3.4, 3.4, '#fff4d0')
    sx, sy = CAMERA.p(MIRROR[0] + .11, y0, BACK - .09)
    layer.rect(sx - 26, sy - 16, 52, 15, '#e9ebdf', r=7)
    layer.rect(sx - 21, sy - 15, 38, 4, '#ffffff', .9, r=2)
    stage.lay(layer, rough=.2)


# ---------------------------------------------------------------- furniture
def chest(stage):
    """it came on the back of the gym's van; the top drawer sticks"""
    x0, x1, near, high = CHEST
    stage.box(x0, x1, .05, high, near, BACK - .02, '#8f8672', top='#bcb39c', sun=False, amt=.45)
    gap = (high - .10) / 4
    for index in range(4):
        y0 = .08 + gap * index
        stage.plane(facing(CAMERA, x0 + .04, x1 - .04, y0 + .012, y0 + gap - .012, near - .004), '#a09782', CAMERA.p(x0, y0 + gap, near), CAMERA.p(x1, y0, near), .4)
    y0 = .08 + gap * 3
    out = near - .11
    stage.plane(points((x0 + .04, y0 + gap - .012, out), (x0 + .04, y0 + gap - .012, near), (x1 - .04, y0 + gap - .02, near), (x1 - .04, y0 + gap - .02, out + .05)), '#3c4446')
    front = [CAMERA.p(x0 + .04, y0 + .012, out), CAMERA.p(x0 + .04, y0 + gap - .012, out), CAMERA.p(x1 - .04, y0 + gap - .012, out + .05), CAMERA.p(x1 - .04, y0 + .012, out + .05)]
    paper = Layer()
    paper.poly(points((x0 + .22, y0 + gap + .02, near - .04), (x0 + .20, y0 + gap - .03, near - .07), (x0 + .44, y0 + gap - .03, near - .06), (x0 + .46, y0 + gap + .035, near - .03)), '#e9e4cf')
    stage.lay(paper, rough=.4)
    stage.prop(lambda layer: layer.poly(front, '#aaa18b'), 6, 5, 10, castmul=.6, sh=.5)
    layer = Layer()
    for index in range(4):
        y = .08 + gap * index + gap * .52
        z = near - .01 if index < 3 else out
        for x in (x0 + .30, x1 - .30):
            layer.ell(*CAMERA.p(x, y, z), 8, 7, '#5b5548')
            px, py = CAMERA.p(x, y, z)
            layer.ell(px - 2, py - 2, 3, 2.4, '#d6cdb4')
    stage.lay(layer, rough=.3)


def kitchenette(stage):
    """a sink, a tap that drips, a rack: one plate, one cup"""
    x0, x1, near, high = COUNTER
    stage.box(x0, x1, .08, high - .04, near, BACK - .02, '#aab5af', sun=False, amt=.5)
    stage.box(x0 - .02, x1, high - .04, high, near - .03, BACK - .02, '#8a9694', top='#c9d0ca', sun=False, amt=.3)
    layer = Layer()
    for x in (1.72, 2.22):
        layer.line(points((x, .10, near), (x, high - .06, near)), '#6b797a', 2.6, .8)
        layer.line(points((x - .06, .62, near), (x - .06, .76, near)), '#59676a', 5)
    layer.poly(facing(CAMERA, x0, x1, .0, .08, near + .05), '#3f4d51')
    layer.poly(points((1.86, high + .002, near + .08), (1.86, high + .002, BACK - .14), (2.42, high + .002, BACK - .14), (2.42, high + .002, near + .08)), '#6d7b7d')
    layer.poly(points((1.90, high + .002, near + .11), (1.90, high + .002, BACK - .22), (2.38, high + .002, BACK - .22), (2.38, high + .002, near + .11)), '#4a585d')
    tx, ty = CAMERA.p(2.12, high, BACK - .12)
    layer.curve([(tx, ty), (tx, ty - 74), (tx + 12, ty - 92), (tx + 34, ty - 88), (tx + 40, ty - 62)], '#d5dcd6', w=9, close=False)
    layer.line([(tx - 9, ty - 30), (tx - 26, ty - 38)], '#d5dcd6', 6)
    layer.ell(tx + 40, ty - 50, 2.6, 4, '#f4f8f4')
    stage.lay(layer, rough=.4)
    x, y = CAMERA.p(1.50, high, near + .26)

    def rack(layer):
        layer.line([(x - 72, y - 4), (x + 76, y - 4)], '#7b8988', 4)
        layer.line([(x - 72, y - 4), (x - 66, y - 34)], '#7b8988', 3.4)
        layer.line([(x + 76, y - 4), (x + 70, y - 34)], '#7b8988', 3.4)
        layer.line([(x - 66, y - 34), (x + 70, y - 34)], '#7b8988', 3)
    stage.prop(lambda layer: layer.ell(x - 22, y - 50, 44, 45, '#eef0e6'), 10, 8, 7, sh=.5, castmul=.5, rim=('#ffffff', 2, .9))
    layer = Layer()
    layer.ell(x - 22, y - 50, 29, 30, '#c3ccc6', w=2.4)
    stage.lay(layer, rough=.3)
    stage.prop(lambda layer: (layer.rect(x + 22, y - 48, 38, 42, '#cfd6ce', r=4), layer.ell(x + 62, y - 27, 9, 12, '#cfd6ce', w=5)), 8, 6, 6, sh=.5, castmul=.5, rim=('#ffffff', 2, .8))
    stage.prop(rack, 2, 1.5, 4, sh=.3)
    layer = Layer()
    for step in range(7):
        layer.line([(x - 60 + 20 * step, y - 4), (x - 58 + 20 * step, y - 30)], '#8f9c9a', 2.2)
    stage.lay(layer, rough=.3)


def table(stage):
    """the manual of a machine that talks, squared to the edge, drawings to the front; a chair with a jacket"""
    x0, x1, near, far, high = TABLE
    for x in (x0 + .05, x1 - .10):
        for z in (far - .08, near + .03):
            stage.box(x, x + .05, 0, high - .04, z, z + .05, '#5b625f', sun=False)
    stage.box(x0, x1, high - .045, high, near, far, '#8b8371', top='#c0b79f', sun=False)
    quad = points((x0 + .16, high + .012, near + .08), (x0 + .16, high + .012, near + .42), (x0 + .42, high + .012, near + .42), (x0 + .42, high + .012, near + .08))
    stage.prop(lambda layer: (layer.poly([(q[0], q[1] + 7) for q in quad], '#9ea7a0'), layer.poly(quad, '#f4f3e8')), 3, 2, 8, castmul=.6, sh=.3)
    layer = Layer()
    cx, cy = CAMERA.p(x0 + .29, high + .013, near + .27)
    layer.curve([(cx - 34, cy + 9), (cx - 38, cy - 8), (cx - 26, cy - 21), (cx + 26, cy - 21), (cx + 38, cy - 8), (cx + 34, cy + 9)], '#5d6d74', w=2.6, tension=.4)
    layer.line([(cx - 36, cy - 8), (cx + 36, cy - 8)], '#5d6d74', 2.2)
    layer.rect(cx - 12, cy - 3, 24, 8, '#5d6d74', r=2)
    for dx in (-8, 2):
        layer.curve([(cx + dx, cy - 24), (cx + dx + 4, cy - 28), (cx + dx, cy - 33)], '#5d6d74', w=1.8, close=False)
    bx, by = CAMERA.p(x0 + .285, high + .013, near + .13)
    layer.text('SR-90', bx, by, 20, 'NanumSquare', '#4a5663', weight=1)
    a, b = CAMERA.p(x0 + .52, high + .01, near + .10), CAMERA.p(x0 + .53, high + .01, near + .38)
    layer.line([a, b], BRASS, 5.5)
    stage.lay(layer, rough=.25)


def chair(stage):
    """pushed in from our side"""
    x, z = 1.42, 2.46
    at = lambda u, v: CAMERA.p(x + u, v, z)

    def frame(layer):
        for side in (-1, 1):
            layer.poly([at(side * .20 - .018, -.1), at(side * .20 - .018, .90), at(side * .20 + .018, .90), at(side * .20 + .018, -.1)], '#3e4443')
        layer.poly([at(-.22, .45), at(.22, .45), at(.22, .41), at(-.22, .41)], '#4c5250')
    stage.prop(frame, 6, 4, 8, rim=('#c9d2cb', 2, .5))

    def jacket(layer):
        layer.curve([at(-.235, .91), at(-.12, .945), at(.12, .945), at(.235, .91), at(.275, .70), at(.262, .34), at(.12, .315), at(0, .33), at(-.14, .31), at(-.265, .345), at(-.275, .68)], '#526169', tension=.35)
    stage.prop(jacket, 18, 13, 10, sh=.7, rim=('#c3cdc8', 2.4, .55))
    for side in (-1, 1):
        stage.prop(lambda layer, side=side: layer.curve([at(side * .20, .90), at(side * .255, .88), at(side * .305, .72), at(side * .325, .44), at(side * .315, .20), at(side * .235, .19), at(side * .225, .44), at(side * .205, .70)], '#4a5960', tension=.35), 10, 8, 6, sh=.7, rim=('#c3cdc8', 2, .45))
    layer = Layer()
    for u in (-.13, .0, .13):
        layer.curve([at(u, .86), at(u * 1.1 + .01, .6), at(u * 1.2, .36)], '#38464e', .6, w=3.2, close=False)
    layer.curve([at(-.10, .94), at(0, .885), at(.10, .94)], '#38464e', .9, w=5, close=False)
    stage.lay(layer, rough=.6)


def shoes(stage):
    """one pair, by the door, side by side"""
    low = ENTRY[3]
    for x in (.40, .52):
        px, py = CAMERA.p(x, low, 3.93)

        def one(layer, px=px, py=py):
            layer.curve([(px - 18, py + 4), (px - 19, py - 16), (px - 13, py - 33), (px + 13, py - 33), (px + 19, py - 16), (px + 18, py + 4)], '#353f44', tension=.45)
            layer.ell(px, py - 28, 11, 7, '#1d262b')
            layer.curve([(px - 18, py + 6), (px - 18, py + 0), (px + 18, py + 0), (px + 18, py + 6)], '#d8dbd2', tension=.2)
        stage.prop(one, 5, 4, 5, sh=.5, castmul=.6, rim=('#c9d2cd', 1.8, .6))
        layer = Layer()
        for step in range(3):
            layer.line([(px - 6, py - 18 + 5 * step), (px + 6, py - 17 + 5 * step)], '#c3cbc6', 2, .9)
        stage.lay(layer, rough=.2)


def furnish(stage, ring=True):
    """everything that stands in the room, far to near"""
    shell(stage)
    door(stage)
    mirror(stage)
    saucer_shelf(stage, ring)
    chest(stage)
    kitchenette(stage)
    shoes(stage)
    table(stage)
    chair(stage)


def put_back(stage):
    """what the light does not reach steps back: the sides, the ceiling, the floor toward us"""
    pool(stage, 1990, 500, 640, 900, '#4a6070', .62, 'mul')
    pool(stage, -80, 560, 560, 900, '#4a6070', .62, 'mul')
    fall(stage, 300, -120, '#5b707c', .5)
    fall(stage, 800, 1110, '#3a4a56', .6)


def build():
    """the room, then what the window behind us sends in"""
    stage = Stage('#aebab6', CAMERA, dir=(-.40, -.90), shade='#566a78', shade_a=.9, key='#f2f6f0')
    furnish(stage)
    put_back(stage)
    panes = [[(642, 152), (887, 134), (930, 812), (676, 834)], [(919, 132), (1176, 116), (1230, 826), (962, 812)]]
    sunlit(stage, panes, '#f7f5e2', .52, 2.6, lift=.5)
    x, y = CAMERA.p((MIRROR[0] + MIRROR[1]) / 2, 1.5, BACK)
    pool(stage, x, y, 420, 320, '#f2f5ea', .14)
    stage.vignette('#16222a', .42, .46, .46)
    stage.finish(.024, .022)
    return stage


if __name__ == '__main__':
    deliver(build(), 'mirror-flat', 2)
