"""namgyu-car: eighty on the slow lane to the East Sea, the sun behind them.

It comes through the rear window and between the seats, and what it finds is the cassette, half in.
Everybody else is overtaking on the left. The cassette owns the pink.
"""
from stage import *
from kit import *

PINK = '#ff3d8b'
SHADE = '#44296e'
SUN = '#ffb888'
HAZE = '#e6b4c4'
INK = '#2a1846'
HORIZON = 388
LANE_LEFT, LANE_RIGHT = -1.75, 1.75
MEDIAN_X = -5.9
GUARD_X = 3.7

cam = Cam(1150, 930, 418, 1.15)
point = cam.p
stage = Stage('#c8a4cc', cam, dir=(-.85, -.4), shade=SHADE, shade_a=.9, key='#ffd0a8')


def hazed(colour, depth):
    """what the air does to a colour at this depth"""
    return mix(colour, HAZE, min(.86, 1 - math.exp(-max(0, depth - 6) / 60)))


# ---------------------------------------------------------------- outside
def sky_and_sea():
    """the side of the sky the sun is not on: lilac over a rose belt, and under it the first strip of sea"""
    stage.grad([(0, '#9684c6'), (.16, '#b498d0'), (.28, '#dca8c6'), (.375, '#ffcdb8'), (1, '#d8a6bc')], grain=.03)
    clouds(stage, (210, 190), '#a48cc8', '#ffdccc', (900, 360, 1100, 320), 23, .40)
    layer = Layer()
    water_ink = layer.lin(0, HORIZON, 0, 440, [(0, '#7f92d0'), (1, '#b4a4d4')])
    layer.fillgrad([(560, HORIZON), (1230, HORIZON), (1230, 440), (560, 440)], water_ink)
    dice = random.Random(3)
    for _ in range(120):
        x = dice.gauss(930, 120)
        y = HORIZON + 3 + abs(dice.gauss(0, 12))
        layer.line([(x, y), (x + dice.uniform(6, 22), y)], '#ffe6dc', 1.4, dice.uniform(.25, .8))
    layer.line([(560, HORIZON), (1230, HORIZON)], '#fff2e8', 2, .8)
    stage.lay(layer, rough=.3)


def ridge(layer, crest, colour):
    """one range of hills as a flat cut shape down to the road's level"""
    layer.curve([(crest[0][0], 660)] + crest + [(crest[-1][0], 660)], colour, tension=.25)


def pines(layer, crest, colour, seed, height=(12, 26)):
    """a saw of pine tops along a crest"""
    dice = random.Random(seed)
    for (x0, y0), (x1, y1) in zip(crest, crest[1:]):
        x = x0
        while x < x1:
            y = y0 + (y1 - y0) * (x - x0) / (x1 - x0)
            tall = dice.uniform(*height)
            layer.poly([(x - tall * .34, y + 8), (x, y - tall), (x + tall * .34, y + 8)], colour)
            x += dice.uniform(7, 16)


def hills():
    """the pass they have come down from opens on the right and on the left"""
    far_left = [(-20, 330), (180, 318), (360, 352), (540, 388), (690, 398), (800, 416), (850, 436)]
    far_right = [(1010, 436), (1080, 412), (1220, 384), (1380, 352), (1560, 322), (1760, 306), (1940, 270)]
    near_left = [(-20, 396), (140, 402), (300, 420), (470, 432), (640, 438)]
    near_right = [(1120, 440), (1260, 418), (1420, 396), (1600, 360), (1780, 340), (1940, 318)]
    layer = Layer()
    ridge(layer, far_left, '#b294bc')
    ridge(layer, far_right, '#aa8cba')
    stage.lay(layer, rough=.7)
    layer = Layer()
    pines(layer, near_left, '#8a7aa6', 4, (8, 16))
    ridge(layer, near_left, '#8a7aa6')
    pines(layer, near_right, '#7a729e', 5)
    ridge(layer, near_right, '#7a729e')
    stage.lay(layer, rough=.7)


def strip(layer, x0, x1, colour, y0=0.0, y1=0.0, start=1.0, end=520.0):
    """a band that runs away from us, cut in pieces so that the haze can take it"""
    pieces = 26
    depths = [start * (end / start) ** (i / pieces) for i in range(pieces + 1)]
    for near, far in zip(depths, depths[1:]):
        beyond = far * 1.02
        quad = [point(x0, y0, near), point(x1, y1, near), point(x1, y1, beyond), point(x0, y0, beyond)]
        layer.poly(quad, hazed(colour, (near + far) / 2))


def road():
    """two lanes each way, a rail between, a rail at the drop"""
    layer = Layer()
    strip(layer, -60, 60, '#8c8fae')
    strip(layer, -14.4, GUARD_X + .5, '#86709c')
    strip(layer, LANE_LEFT, LANE_RIGHT, '#8f78a2')
    strip(layer, LANE_RIGHT - .06, LANE_RIGHT + .10, '#fff0ea')
    strip(layer, MEDIAN_X + .62, MEDIAN_X + .78, '#ffd49a')
    depth = 2.0
    while depth < 260:
        for x in (LANE_LEFT, -10.2):
            dash = [point(x - .07, 0, depth), point(x + .07, 0, depth), point(x + .07, 0, depth + 5), point(x - .07, 0, depth + 5)]
            layer.poly(dash, hazed('#fff0ea', depth))
        depth += 11
    stage.lay(layer, rough=.4)


def guard_rail(layer, x, lit, face):
    """a beam on posts; its upper fold takes the light"""
    depth = 130.0
    while depth > 3:
        layer.line([point(x, 0, depth), point(x, .8, depth)], hazed('#6a5488', depth), max(1.2, cam.k(depth) * .09))
        depth -= 2.5 if depth < 40 else 5
    strip(layer, x, x, face, .50, .82, 2.4, 300)
    strip(layer, x, x, lit, .74, .82, 2.4, 300)
    strip(layer, x, x, mix(face, SHADE, .4), .60, .65, 2.4, 300)


def direction_sign():
    """the green board that says how far they still have to go together"""
    depth = 42
    left, top = point(-7.9, 8.6, depth)
    right, bottom = point(-.9, 5.7, depth)
    layer = Layer()
    layer.line([point(GUARD_X + .5, 0, depth), point(GUARD_X + .5, 8.2, depth)], '#8a78a8', 9)
    for height in (6.4, 7.9):
        layer.line([point(GUARD_X + .5, height, depth), point(-7.4, height, depth)], '#8a78a8', 5)
    layer.line([point(GUARD_X + .42, 0, depth), point(GUARD_X + .42, 8.2, depth)], '#ffdcc8', 2, .8)
    layer.rect(left, top, right - left, bottom - top, '#4c9c98', r=5)
    layer.c.rectangle(left + 4, top + 4, right - left - 8, bottom - top - 8)
    layer.col('#eaf8f4', .9)
    layer.c.set_line_width(2)
    layer.c.stroke()
    for row, (name, distance) in enumerate((('강릉', '14km'), ('동해', '47km'))):
        y = top + (bottom - top) * (.31 + .40 * row)
        layer.text(name, left + 20, y, 30, 'NanumSquare', '#f4fffc', anchor='l', weight=1)
        layer.text(distance, right - 18, y, 24, 'NanumSquare', '#f4fffc', anchor='r')
    stage.lay(layer, rough=.3)


def limit_sign():
    """a hundred is allowed"""
    depth = 25
    x, y = point(4.6, 2.75, depth)
    layer = Layer()
    layer.line([point(4.6, 0, depth), (x, y)], '#8a78a8', 5)
    layer.ell(x, y, 24, 24, '#d8486e')
    layer.ell(x, y, 18, 18, '#fff4f0')
    layer.text('100', x, y, 17, 'NanumSquare', '#3a2456', weight=1)
    stage.lay(layer, rough=.3)


def overtaker(x, depth, body, tall=0.0):
    """a car that has just gone past: its back, and the sun in its rear window"""
    def at(dx, y):
        return point(x + dx, y, depth)

    def outline(layer):
        layer.curve([at(-.86, .22), at(-.90, .62), at(-.84, .94), at(-.68, 1.32 + tall), at(-.46, 1.46 + tall), at(.46, 1.46 + tall),
                     at(.68, 1.32 + tall), at(.84, .94), at(.90, .62), at(.86, .22)], hazed(body, depth), tension=.3)

    scale = cam.k(depth)
    layer = Layer()
    ground_x, ground_y = at(0, 0)
    layer.ell(ground_x + scale * .10, ground_y + scale * .02, scale * 1.05, scale * .09, SHADE, .55)
    for side in (-1, 1):
        layer.poly([at(side * .84, 0), at(side * .84, .34), at(side * .60, .34), at(side * .60, 0)], hazed('#2c1c44', depth))
    stage.lay(layer, soft=.6)
    stage.prop(outline, max(3, scale * .15), max(2, scale * .13), 0, rim=('#ffe4d0', max(1.2, scale * .02), .9), sh=.42, tex=.02)
    layer = Layer()
    glass = [at(-.70, .98), at(-.57, 1.28 + tall), at(-.42, 1.37 + tall), at(.42, 1.37 + tall), at(.57, 1.28 + tall), at(.70, .98)]
    layer.curve(glass, hazed('#5a4684', depth), tension=.25)
    layer.poly([at(-.60, 1.02), at(-.46, 1.34 + tall), at(-.10, 1.34 + tall), at(-.30, 1.02)], '#ffd8b4', .85)
    layer.poly([at(-.26, .46), at(-.26, .60), at(.26, .60), at(.26, .46)], hazed('#fff2ec', depth))
    layer.line([at(-.84, .38), at(.84, .38)], hazed(mix(body, SHADE, .5), depth), max(1, scale * .03))
    for side in (-1, 1):
        layer.poly([at(side * .60, .68), at(side * .86, .70), at(side * .85, .86), at(side * .64, .84)], hazed('#c0506e', depth))
    stage.lay(layer, rough=.3)


def traffic():
    """everybody but us"""
    layer = Layer()
    for x, depth in ((-12.0, 60), (-8.6, 88), (-12.0, 120)):
        car(layer, None, cam, x, depth, hazed('#8a6a9a', depth), True, '#ffe4d0', '#fff4e8')
    stage.lay(layer, rough=.3)
    overtaker(-3.5, 92, '#e8c8cc')
    overtaker(-3.5, 58, '#5f7fa8', .35)
    overtaker(.1, 120, '#a87a98')
    overtaker(-3.4, 30, '#d8727e')
    overtaker(-3.35, 13.5, '#efd8dc')


# ---------------------------------------------------------------- inside: the shell
def glass():
    """the windscreen's tint along the top, and two pale slants of reflection"""
    layer = Layer()
    tint = layer.lin(0, 80, 0, 250, [(0, '#6a4fa0', .55), (1, '#6a4fa0', 0)])
    layer.fillgrad([(340, 80), (1580, 80), (1620, 250), (300, 250)], tint)
    layer.poly([(1080, 96), (1170, 96), (900, 590), (790, 590)], '#fff0ee', .07)
    layer.poly([(1195, 96), (1225, 96), (965, 590), (930, 590)], '#fff0ee', .07)
    stage.lay(layer, soft=1.2)


def roof():
    """lining, two visors folded away, the grab handles nobody uses"""
    stage.plane([(-20, -20), (1940, -20), (1940, 60), (1572, 100), (1380, 88), (960, 82), (540, 88), (348, 100), (-20, 60)],
                '#8a6aa2', (960, 90), (960, -30), .75)
    layer = Layer()
    layer.curve([(-20, 60), (348, 100), (540, 88), (960, 82), (1380, 88), (1572, 100), (1940, 60)], '#4c3272', w=7, close=False, tension=.3)
    layer.curve([(348, 106), (540, 94), (960, 88), (1380, 94), (1572, 106)], '#ffdcc8', .5, w=1.6, close=False, tension=.3)
    stage.lay(layer, rough=.4)
    for mirror in (1, -1):
        visor = [(960 + mirror * x, y) for x, y in ((108, 40), (520, 44), (538, 70), (526, 112), (118, 106), (104, 72))]
        stage.prop(lambda layer: layer.curve(visor, '#a080b0', tension=.10), 7, 6, 6, rim=('#ffe0d0', 2, .6), castmul=.4, sh=.6)


def pillars_and_doors():
    """what stands between the windows"""
    for mirror in (1, -1):
        def mirrored(shape):
            return [(960 + mirror * (x - 960), y) for x, y in shape]
        pillar = mirrored([(300, 96), (362, 92), (372, 116), (262, 606), (196, 640), (178, 610)])
        door = mirrored([(-30, 652), (178, 606), (262, 600), (300, 760), (330, 1100), (-30, 1100)])
        stage.prop(lambda layer: layer.poly(door, '#6c4c88'), 26, 20, 0, sh=.8)
        stage.prop(lambda layer: layer.poly(pillar, '#72528e'), 14, 11, 6, rim=('#ffdcc8', 2.2, .7), castmul=.4)
        layer = Layer()
        layer.line(mirrored([(-30, 652), (178, 606), (262, 600)]), '#d8a8b8', 4, .8)
        layer.line(mirrored([(336, 108), (224, 610)]), '#4c3272', 2, .6)
        stage.lay(layer, rough=.5)


def rear_view_mirror():
    """where the sun is: behind, low, over the road already driven"""
    layer = Layer()
    layer.poly([(950, 84), (972, 84), (968, 124), (954, 124)], '#4c3272')
    stage.lay(layer, rough=.4)
    stage.prop(lambda layer: layer.curve([(826, 126), (844, 114), (1076, 114), (1096, 126), (1086, 178), (1066, 188), (856, 188), (836, 178)],
                                         '#4a3070', tension=.22), 10, 8, 8, rim=('#ffe0d0', 2, .8), castmul=.4)
    pane = [(840, 128), (1082, 128), (1074, 176), (848, 176)]
    layer = Layer()
    with clip_to(layer, pane):
        layer.c.rectangle(830, 120, 262, 70)
        layer.c.set_source(layer.lin(0, 124, 0, 178, [(0, '#ffb8a0'), (.5, '#ffd8a0'), (.62, '#fff0c8'), (.66, '#b8808c'), (1, '#8a5c88')]))
        layer.c.fill()
        layer.ell(902, 151, 13, 13, '#fffbe8')
        layer.curve([(830, 158), (880, 154), (940, 157), (1000, 150), (1060, 155), (1100, 152), (1100, 162), (830, 162)], '#a86a88', tension=.4)
        layer.poly([(944, 160), (956, 160), (1010, 180), (890, 180)], '#c8949c')
        layer.line([(950, 160), (950, 180)], '#ffe8d8', 1.6, .8)
    stage.lay(layer, rough=.3)
    emission = Layer()
    emission.ell(902, 151, 16, 16, '#ffd8a0')
    return emission


def air_freshener():
    """a paper leaf on a thread; it leans a little because the road bends"""
    layer = Layer()
    layer.line([(966, 186), (974, 246)], '#5a4080', 2)
    stage.lay(layer)
    stage.prop(lambda layer: layer.curve([(974, 244), (996, 262), (1002, 290), (992, 318), (982, 330), (966, 312), (954, 286), (958, 262)],
                                         '#8fc0b4', tension=.45), 9, 7, 0, rim=('#f4fff8', 2, .9), sh=.7)
    layer = Layer()
    layer.line([(974, 258), (982, 326)], '#5a8f90', 2, .8)
    for along, reach in ((.25, 14), (.45, 17), (.65, 14)):
        x = 974 + 8 * along
        y = 258 + 68 * along
        layer.line([(x, y + 10), (x - reach, y - 2)], '#5a8f90', 1.6, .7)
        layer.line([(x, y + 10), (x + reach, y - 5)], '#5a8f90', 1.6, .7)
    layer.ell(974, 252, 3, 3, '#4c6a8a')
    stage.lay(layer, rough=.3)


# ---------------------------------------------------------------- inside: the dashboard
def dashboard():
    """top, face, the hood over the dials"""
    top = [(60, 640), (190, 616), (420, 584), (700, 570), (960, 566), (1220, 570), (1500, 584), (1730, 616), (1860, 640), (1860, 690), (960, 650), (60, 690)]
    face = [(60, 684), (178, 668), (420, 648), (700, 638), (960, 634), (1220, 638), (1500, 648), (1742, 668), (1860, 684), (1860, 900), (60, 900)]
    stage.prop(lambda layer: layer.curve(top, '#9c78aa', tension=.2), 26, 20, 0, sh=.6, rim=('#ffdccc', 2.4, .8))
    stage.prop(lambda layer: layer.curve(face, '#7c5a94', tension=.16), 34, 26, 0, sh=.8)
    layer = Layer()
    layer.curve([(178, 668), (420, 648), (700, 638), (960, 634), (1220, 638), (1500, 648), (1742, 668)], '#4c3272', .8, w=4, close=False, tension=.2)
    layer.curve([(200, 760), (420, 742), (740, 732)], '#5a3c7e', .7, w=3, close=False, tension=.2)
    stage.lay(layer, rough=.5)
    stage.plane([(-20, 880), (1940, 880), (1940, 1100), (-20, 1100)], '#3a2458', (960, 870), (960, 1080), .7)


def vent(x, y, width, height):
    """slats, all of them straight"""
    stage.prop(lambda layer: layer.rect(x, y, width, height, '#4a3070', r=8), 5, 4, 4, rim=('#e8bcc8', 1.6, .6))
    layer = Layer()
    for row in range(4):
        line_y = y + height * (row + .7) / 4.4
        layer.line([(x + 9, line_y), (x + width - 9, line_y)], '#9a78ac', 3.2, .9)
    layer.line([(x + width / 2, y + 9), (x + width / 2, y + height - 9)], '#2f1c4c', 4)
    stage.lay(layer, rough=.4)


def dial(x, y, radius, marks, labels, value, top_size):
    """a round instrument; value 0..1 along 270 degrees"""
    def spoke(share, reach):
        angle = math.radians(225 - 270 * share)
        return x + math.cos(angle) * radius * reach, y - math.sin(angle) * radius * reach

    layer = Layer()
    layer.ell(x, y, radius * 1.08, radius * 1.08, '#a884b0')
    layer.ell(x, y, radius, radius, '#2c1a48')
    for mark in range(marks + 1):
        share = mark / marks
        layer.line([spoke(share, .94), spoke(share, .82 if mark % 2 else .76)], '#ffe9f2', 2.4 if mark % 2 == 0 else 1.4, .9)
    for share, text, size in labels:
        label_x, label_y = spoke(share, .55)
        layer.text(text, label_x, label_y, size, 'NanumSquare', '#ffe9f2', weight=1)
    if top_size:
        layer.text('km/h', x, y + radius * .52, top_size, 'NanumSquare', '#c8a8d0')
    tip = spoke(value, .90)
    layer.line([(x, y), tip], '#ffcf8a', 4.6)
    layer.line([(x, y), tip], '#fff2d0', 1.8)
    layer.ell(x, y, radius * .11, radius * .11, '#8a6a9c')
    stage.lay(layer, rough=.2)


def instruments():
    """a hood, the speed, the fuel; the needle has been at eighty since the toll gate"""
    hood = [(452, 664), (458, 590), (500, 548), (620, 532), (752, 546), (796, 590), (802, 664)]
    stage.prop(lambda layer: layer.curve(hood, '#5c3e80', tension=.35), 20, 15, 6, rim=('#ffe0d0', 2.6, .8))
    stage.prop(lambda layer: layer.curve([(474, 722), (474, 612), (510, 572), (626, 560), (742, 572), (780, 612), (780, 722)], '#38225a', tension=.3), 10, 8, 0)
    dial(662, 648, 74, 18, ((.20, '40', 17), (.372, '80', 27), (.68, '120', 17)), 80 / 180, 13)
    dial(532, 662, 42, 8, ((.12, 'E', 14), (.88, 'F', 14)), .74, 0)


def steering_wheel():
    """thin, old, clean"""
    layer = Layer()
    layer.ell(612, 742, 186, 172, '#3a2458', w=25)
    layer.curve([(440, 752), (520, 756), (572, 744), (652, 744), (704, 756), (784, 752), (784, 776), (700, 786), (690, 846), (534, 846), (524, 786), (440, 776)], '#3a2458', tension=.2)
    stage.prop(layer, 12, 9, 12, rim=('#ffd8c4', 3, .95), castmul=.55)
    layer = Layer()
    layer.rect(546, 766, 132, 62, '#4a3070', r=18)
    layer.c.arc(612, 742, 176, math.radians(205), math.radians(322))
    layer.col('#c890a8', .55)
    layer.c.set_line_width(3)
    layer.c.stroke()
    stage.lay(layer, rough=.4)


def passenger_side():
    """the glove box shut, the tissues squared to the edge"""
    layer = Layer()
    layer.curve([(1236, 716), (1420, 720), (1636, 730), (1622, 816), (1250, 812)], '#5a3c7e', w=3.4, tension=.14)
    layer.rect(1392, 736, 84, 15, '#4a3070', r=6)
    layer.line([(1396, 738), (1472, 738)], '#e0b0c0', 1.6, .7)
    stage.lay(layer, rough=.5)
    stage.prop(lambda layer: layer.curve([(1318, 542), (1328, 512), (1346, 522), (1362, 500), (1378, 524), (1394, 518), (1400, 542)], '#fff0f0', tension=.35), 6, 5, 0, sh=.5)
    stage.prop(lambda layer: layer.poly([(1290, 540), (1306, 530), (1414, 530), (1430, 540), (1430, 584), (1290, 582)], '#8fa6b8'), 9, 7, 8, rim=('#f0f4f8', 2, .8), castmul=.5, sh=.7)
    layer = Layer()
    layer.line([(1291, 541), (1429, 541)], '#d4e0e8', 2.2, .9)
    layer.line([(1330, 535), (1390, 535)], '#5c6a8c', 3)
    stage.lay(layer, rough=.3)


# ---------------------------------------------------------------- the feeling-object
def cassette_player():
    """the radio: display, two knobs, a long slot"""
    stack = [(748, 642), (770, 634), (1150, 634), (1172, 642), (1190, 900), (730, 900)]
    stage.prop(lambda layer: layer.curve(stack, '#684884', tension=.10), 20, 15, 8, rim=('#ffd8c8', 2.2, .7), castmul=.5, sh=.7)
    stage.prop(lambda layer: layer.rect(768, 644, 384, 142, '#463064', r=10), 8, 6, 4, rim=('#ecc0c8', 2, .8), sh=.6)
    layer = Layer()
    layer.rect(786, 654, 348, 26, '#241640', r=5)
    layer.text('TAPE', 800, 667, 17, 'NanumSquare', '#b8ecdc', anchor='l', weight=1)
    layer.poly([(874, 660), (874, 675), (888, 667.5)], '#b8ecdc')
    layer.text('SIDE A', 1120, 667, 17, 'NanumSquare', '#b8ecdc', anchor='r', weight=1)
    layer.rect(836, 690, 248, 17, '#170d2c', r=4)
    layer.line([(838, 708), (1082, 708)], '#c898b4', 1.8, .8)
    for x in (786, 814):
        layer.rect(x, 752, 24, 20, '#7c5c94', r=4)
    for x in (1082, 1110):
        layer.rect(x, 752, 24, 20, '#7c5c94', r=4)
    stage.lay(layer, rough=.3)
    for x in (806, 1114):
        stage.prop(lambda layer: layer.ell(x, 722, 22, 22, '#8a6aa0'), 8, 6, 5, rim=('#ffe8dc', 2, .9))
        layer = Layer()
        layer.line([(x, 722), (x - 9, 707)], '#fff0ea', 3)
        stage.lay(layer, rough=.3)


def open_slot():
    """no tape: the flap hangs open, like a place laid"""
    layer = Layer()
    layer.rect(836, 686, 248, 30, '#0a0516', r=4)
    layer.line([(842, 715), (1078, 715)], '#f0c0c0', 2.2, .9)
    stage.lay(layer, rough=.3)
    stage.prop(lambda flap: flap.poly([(842, 716), (1078, 716), (1092, 752), (828, 752)], '#8a6aa0'), 7, 5, 8, rim=('#ffe0d4', 2.2, .9), sh=.6)


def cassette():
    """his mother's recording off the radio, half in, its label towards us"""
    def at(u, v):
        half = 106 + 26 * v
        return 960 + u * half, 698 + 82 * v

    shell = [at(-1, 0), at(1, 0), at(1, .96), at(.97, 1), at(-.97, 1), at(-1, .96)]
    shadow = Layer()
    shadow.poly([at(-.9, .1), at(1.06, .1), (1114, 800), (1100, 822), (868, 822)], SHADE, .75)
    stage.lay(shadow, soft=5)
    edge = [at(-1, .97), at(1, .97), (960 + 130, 803), (960 - 130, 803)]
    stage.prop(lambda layer: layer.poly(edge, '#b8226a'), 4, 3, 0, rough=.3)
    stage.prop(lambda layer: layer.poly(shell, '#ff5a9a'), 6, 5, 0, rim=('#fff0f4', 2.6, .95), sh=.3, rough=.3)
    layer = Layer()
    layer.poly([at(-.90, .34), at(.90, .34), at(.90, .90), at(-.90, .90)], '#fff4ea')
    layer.poly([at(-.90, .80), at(.90, .80), at(.90, .90), at(-.90, .90)], '#ffb454')
    layer.poly([at(-.56, .02), at(.56, .02), at(.54, .30), at(-.54, .30)], '#4a1038')
    for side in (-1, 1):
        hub_x, hub_y = at(side * .34, .12)
        layer.ell(hub_x, hub_y, 21, 12, '#fff4ea')
        layer.ell(hub_x, hub_y, 12, 7, '#4a1038')
        for tooth_index in range(6):
            angle = tooth_index * math.pi / 3
            layer.line([(hub_x + math.cos(angle) * 13, hub_y + math.sin(angle) * 7.6), (hub_x + math.cos(angle) * 8, hub_y + math.sin(angle) * 4.6)], '#fff4ea', 3)
        screw_x, screw_y = at(side * .95, .10)
        layer.ell(screw_x, screw_y, 3.4, 2.6, '#ffd0e0')
    layer.text('라디오에서, 봄', 960, 698 + 82 * .57, 30, 'Nanum Pen Script', '#5a2060')
    stage.lay(layer, rough=.25)
    layer = Layer()
    layer.line([at(-1, .02), at(1, .02)], '#170d2c', 5, .6)
    stage.lay(layer, soft=1.4)


# ---------------------------------------------------------------- the seats in front of us
def seat(mirror):
    """a headrest on two rods over a shoulder of cloth"""
    def mirrored(shape):
        return [(960 + mirror * (x - 960), y) for x, y in shape]

    layer = Layer()
    for x in (118, 214):
        layer.line(mirrored([(x, 630), (x + 2, 720)]), '#c8a0b8', 11)
        layer.line(mirrored([(x - 3, 630), (x - 1, 720)]), '#fff0ea', 2.4, .8)
    stage.lay(layer, rough=.4)
    back = mirrored([(-60, 1120), (-60, 724), (10, 694), (150, 684), (290, 696), (362, 742), (392, 860), (408, 1120)])
    rest = mirrored([(46, 618), (38, 520), (52, 454), (104, 434), (170, 430), (234, 436), (282, 456), (296, 524), (286, 618), (240, 650), (166, 656), (92, 648)])
    stage.prop(lambda layer: layer.curve(back, '#5a3c7c', tension=.34), 44, 34, 12, rim=('#ffcfb4', 3.4, .85), castmul=.5)
    stage.prop(lambda layer: layer.curve(rest, '#644488', tension=.42), 40, 30, 10, rim=('#ffcfb4', 3.4, .9), castmul=.5)
    layer = Layer()
    layer.curve(mirrored([(70, 612), (168, 626), (262, 612)]), '#3a2458', .6, w=3, close=False)
    layer.curve(mirrored([(40, 1100), (30, 800), (60, 728)]), '#3a2458', .6, w=3, close=False)
    layer.curve(mirrored([(338, 1100), (320, 820), (286, 728)]), '#3a2458', .6, w=3, close=False)
    stage.lay(layer, rough=.6)
    return rest, back


def tunnel():
    """between the seats: a lever at rest in fourth, the brake down"""
    stage.prop(lambda layer: layer.curve([(790, 900), (1130, 900), (1210, 1110), (710, 1110)], '#553a78', tension=.1), 20, 15, 6)
    stage.prop(lambda layer: layer.curve([(900, 1020), (930, 930), (990, 930), (1020, 1020)], '#3a2458', tension=.3), 12, 9, 6)
    layer = Layer()
    layer.line([(960, 940), (972, 872)], '#c8a0b8', 9)
    stage.lay(layer, rough=.4)
    stage.prop(lambda layer: layer.ell(974, 858, 22, 25, '#4a3070'), 9, 7, 6, rim=('#ffd8c4', 2.4, .9))


def sun_between_the_seats(seat_shapes):
    """the rear window's light: a slanted piece of it reaches the radio, another the passenger's headrest"""
    rest, back = seat_shapes
    beam = stage.sunL
    beam.poly([(752, 572), (1108, 570), (1196, 860), (846, 880), (800, 742)], '#ffffff')
    beam.c.save()
    path_smooth(beam.c, rest, True, .42)
    beam.c.clip()
    beam.poly([(1600, 420), (1764, 420), (1800, 670), (1650, 670)], '#ffffff')
    beam.c.restore()
    beam.c.save()
    path_smooth(beam.c, back, True, .34)
    beam.c.clip()
    beam.poly([(1540, 690), (1790, 670), (1860, 830), (1560, 860)], '#ffffff')
    beam.c.restore()
    mask = tooth(blur(displace(beam.mask(), 1.2, 14, 8), 2.2), .6)
    warm = np.array((1.95, 1.82, 1.12), np.float32)
    stage.img = stage.img * (1 + mask[..., None] * (warm - 1))
    stage.wash(mask, SUN, .12, 'over')


def dust():
    """motes where the light comes through"""
    dice = random.Random(8)
    layer = Layer()
    for _ in range(70):
        size = dice.uniform(1, 2.4)
        layer.ell(dice.uniform(700, 1260), dice.uniform(470, 840), size, size, '#ffe8d0', dice.uniform(.15, .6))
    stage.lay(layer, mode='screen')


def main(name='namgyu-car', tape=True):
    """far to near, then light"""
    sky_and_sea()
    hills()
    road()
    layer = Layer()
    guard_rail(layer, MEDIAN_X, '#ffdcc8', '#b090b8')
    stage.lay(layer, rough=.4)
    direction_sign()
    traffic()
    layer = Layer()
    guard_rail(layer, GUARD_X, '#ffe4d4', '#c8a4c0')
    stage.lay(layer, rough=.4)
    limit_sign()
    glass()
    pillars_and_doors()
    roof()
    emission = rear_view_mirror()
    air_freshener()
    dashboard()
    vent(1196, 656, 128, 46)
    vent(1520, 668, 110, 44)
    vent(300, 668, 110, 44)
    instruments()
    passenger_side()
    cassette_player()
    tunnel()
    steering_wheel()
    seat(1)
    sun_between_the_seats(seat(-1))
    if tape:
        cassette()
    else:
        open_slot()
    dust()
    stage.glow(emission, (6, 26, 80), (.4, .4, .4))
    xx, yy = xy()
    stage.wash(np.clip((yy - 780) / 340, 0, 1) ** 1.1, '#3a1f5c', .55, 'mul', .3)
    stage.vignette('#1c0d38', .40, .5, .46, 1.0)
    stage.finish(.032, .025)
    deliver(stage, name)


if __name__ == '__main__':
    main()
