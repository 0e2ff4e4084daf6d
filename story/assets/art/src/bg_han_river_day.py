"""han-river-day: early summer by the river he keeps the bridges of.

Airy, and in full view of everybody. One cup, two pairs of chopsticks; the two cans stand as close as
the two of them may not, and throw one shadow. The cans own the pink.
"""
from stage import *
from kit import *

PINK = '#ff3d8b'
PAPER = '#fff2ee'
SHADE = '#44296e'
SUN = '#ffb888'
HAZE = '#ecc6d0'
WATER_LEVEL = -4.2
FAR_BANK = 337
DECK_WIDTH = 31.0
GIRDER_OFFSETS = (0, 6.2, 12.4, 18.6, 24.8, 31.0)
SOFFIT = 16.2
PIER_DEPTHS = tuple(75 + 60 * i for i in range(12))

cam = Cam(1250, 900, 330, .75)
point = cam.p
stage = Stage('#c8aede', cam, dir=(-.85, -.4), shade=SHADE, shade_a=.9, key='#ffd8b0')
column, row = xy()


def hazed(colour, depth, reach=190.0):
    """what the air over the river does to a colour at this depth"""
    return mix(colour, HAZE, min(.84, 1 - math.exp(-max(0, depth - 20) / reach)))


def ground(depth):
    """flat where the mat lies, then a slope, then the level ground of the path"""
    return -.12 * (min(max(depth, 2.9), 18.5) - 2.9)


def on_grass(x, depth, above=0.0):
    """a place on the slope as a place on the picture"""
    return point(x, ground(depth) + above, depth)


# ---------------------------------------------------------------- sky and far bank
def cumulus(x, y, size, seed):
    """a summer cloud as one cut shape: lit crown, lilac floor"""
    dice = random.Random(seed)
    layer = Layer()
    with clip_to(layer, [(x - 2 * size, y - 3 * size), (x + 2 * size, y - 3 * size), (x + 2 * size, y), (x - 2 * size, y)]):
        for i in range(9):
            share = i / 8
            swell = math.sin(math.pi * (.12 + .76 * share))
            bulge = 1.2 if i % 2 else .78
            radius = size * (.12 + .27 * swell) * bulge * dice.uniform(.9, 1.1)
            layer.ell(x + (share - .5) * 2.2 * size, y - size * .24 * swell * bulge, radius, radius * .94, '#fff0ea')
    shape = layer.arr()
    floor = np.clip((row - (y - size * .34)) / (size * .4), 0, 1)
    stage.lay(shape, .88, rough=1.0, soft=.7)
    stage.wash(shape[..., 3] * floor, '#c6acdc', .62, 'over', .3)


def sky():
    """lilac above, rose at the edge, three clouds with nowhere to be"""
    stage.grad([(0, '#8876c4'), (.11, '#a48cd0'), (.21, '#cea6cc'), (.305, '#f2c0ba'), (1, '#e0b4c0')], grain=.03)
    cumulus(806, 118, 122, 4)
    cumulus(1010, 196, 70, 9)
    cumulus(360, 214, 92, 7)


def apartment(layer, x, base, width, height, front, side, number):
    """a slab block: lit end wall with its number, balconies in rows"""
    end = width * .2
    layer.rect(x, base - height, width, height + 4, side)
    layer.rect(x, base - height, end, height + 4, front)
    y = base - height + 6
    while y < base - 4:
        layer.rect(x + end + 2, y, width - end - 4, 2.4, mix(side, front, .65))
        y += 6.4
    for share in (.46, .72):
        layer.rect(x + width * share, base - height - 4, 3.4, height + 8, mix(side, SHADE, .12))
    layer.rect(x + width * .4, base - height - 6, width * .2, 7, side)
    if number:
        layer.text(number, x + end / 2, base - height + 12, end * .52, 'NanumSquare', mix(side, SHADE, .35), weight=1)


def far_bank():
    """hills, then two ranks of flats in the haze"""
    crest = [(-20, 336), (120, 296), (300, 278), (470, 292), (640, 276), (820, 262), (980, 282), (1160, 268), (1360, 290), (1600, 272), (1940, 292), (1940, 345)]
    layer = Layer()
    layer.curve([(-20, 345)] + crest, '#d2aecb', tension=.4)
    stage.lay(layer, rough=.7)
    for rank, (heights, widths, front, side, seed) in enumerate((((40, 66), (40, 62), '#e6c2cc', '#cca8c8', 3), ((46, 96), (58, 92), '#f4d0cc', '#b798c4', 8))):
        dice = random.Random(seed)
        layer = Layer()
        x = -30
        number = 101
        while x < 1950:
            width = dice.uniform(*widths)
            height = dice.uniform(*heights) * (.8 + .3 * math.sin(x * .005 + rank))
            apartment(layer, x, FAR_BANK, width, height, front, side, str(number) if rank and width > 66 else '')
            number += 1
            x += width + dice.choice((4, 8, 14, 40 + 40 * rank))
        stage.lay(layer, rough=.5)
    layer = Layer()
    dice = random.Random(5)
    x = -10
    while x < 1940:
        size = dice.uniform(7, 16)
        layer.ell(x, FAR_BANK - 2, size * 1.5, size * .62, mix('#9aa0bc', HAZE, dice.uniform(0, .3)))
        x += size * dice.uniform(1.2, 2.6)
    layer.rect(-10, FAR_BANK - 3, 1940, 4, '#f0ccc8')
    stage.lay(layer, rough=.6)


# ---------------------------------------------------------------- the bridge
def bridge_x(depth):
    """where the near edge of the deck is at this depth"""
    return 40 - .26 * (depth - 60)


def girder_bottom(depth):
    """deeper over the piers, thin in the middle of the span"""
    share = ((depth - PIER_DEPTHS[0]) / 60) % 1
    return 13.6 - 2.9 * abs(2 * share - 1) ** 2.2


def bridge_point(offset, height, depth, mirrored):
    """a place on the bridge; mirrored is the same place in the river"""
    return point(bridge_x(depth) + offset, 2 * WATER_LEVEL - height if mirrored else height, depth)


def deck_slices():
    """depths from far to near, closer together near us"""
    depths = [44.0]
    while depths[-1] < 760:
        depths.append(depths[-1] * 1.035)
    return list(reversed(depths))


def ribbon(layer, mirrored, offset, low, high, colour, far_offset=None):
    """a strip along the bridge; low and high are heights or functions of depth"""
    slices = deck_slices()
    other = offset if far_offset is None else far_offset
    for far, near in zip(slices, slices[1:]):
        low_far, low_near = (low(far), low(near)) if callable(low) else (low, low)
        high_far, high_near = (high(far), high(near)) if callable(high) else (high, high)
        overlap = near * .995
        quad = [bridge_point(offset, low_far, far, mirrored), bridge_point(other, high_far, far, mirrored),
                bridge_point(other, high_near, overlap, mirrored), bridge_point(offset, low_near, overlap, mirrored)]
        layer.poly(quad, hazed(colour, near))


def piers(layer, mirrored):
    """three columns and a beam, again and again until the other side"""
    for depth in reversed(PIER_DEPTHS):
        for offset in (27.5, 15.5, 3.5):
            foot = WATER_LEVEL
            lit = [bridge_point(offset - 1.7, foot, depth, mirrored), bridge_point(offset - 1.7, 9.4, depth, mirrored),
                   bridge_point(offset - .9, 9.4, depth, mirrored), bridge_point(offset - .9, foot, depth, mirrored)]
            face = [bridge_point(offset - .9, foot, depth, mirrored), bridge_point(offset - .9, 9.4, depth, mirrored),
                    bridge_point(offset + 1.7, 9.4, depth, mirrored), bridge_point(offset + 1.7, foot, depth, mirrored)]
            layer.poly(lit, hazed('#f6cdbc', depth))
            layer.poly(face, hazed('#785a90', depth))
            stain = [bridge_point(offset - 1.75, foot, depth, mirrored), bridge_point(offset - 1.75, foot + 1.1, depth, mirrored),
                     bridge_point(offset + 1.75, foot + 1.1, depth, mirrored), bridge_point(offset + 1.75, foot, depth, mirrored)]
            layer.poly(stain, hazed('#6a4f86', depth), .7)
        beam = [bridge_point(-1.4, 10.7, depth, mirrored), bridge_point(32.4, 10.7, depth, mirrored),
                bridge_point(29.5, 8.9, depth, mirrored), bridge_point(1.4, 8.9, depth, mirrored)]
        layer.poly(beam, hazed('#6e5090', depth))
        layer.line([beam[0], beam[1]], hazed('#e8bcb8', depth), max(1, cam.k(depth) * .14))


def bridge(layer, mirrored=False):
    """soffit, six girders one behind another, the sunlit face, the parapet, the traffic"""
    ribbon(layer, mirrored, DECK_WIDTH + 1.5, SOFFIT, SOFFIT, '#54367c', -1.5)
    for offset in reversed(GIRDER_OFFSETS[1:]):
        ribbon(layer, mirrored, offset, girder_bottom, SOFFIT, '#40266a')
        ribbon(layer, mirrored, offset, girder_bottom, lambda depth: girder_bottom(depth) + .55, '#a06c98')
    piers(layer, mirrored)
    ribbon(layer, mirrored, 0, girder_bottom, SOFFIT, '#e6b0ac')
    ribbon(layer, mirrored, 0, lambda depth: SOFFIT - .9, SOFFIT, '#9a739f')
    ribbon(layer, mirrored, 0, girder_bottom, lambda depth: girder_bottom(depth) + .35, '#8d6698')
    depth = 46.0
    while depth < 330:
        ends = [bridge_point(0, girder_bottom(depth), depth, mirrored), bridge_point(0, SOFFIT - .9, depth, mirrored)]
        layer.line(ends, hazed('#b5839f', depth), max(.8, cam.k(depth) * .12), .8)
        depth += 5
    ribbon(layer, mirrored, -1.5, SOFFIT, SOFFIT + .9, '#ffdcc8')
    ribbon(layer, mirrored, -1.5, SOFFIT + .9, SOFFIT + 1.9, '#c79cb4')
    ribbon(layer, mirrored, -1.5, SOFFIT + 1.7, SOFFIT + 1.95, '#fff0e6')
    for depth, length, height, colour in ((250, 10, 2.9, '#5f8fa8'), (205, 4, 1.2, '#d8727e'), (168, 11, 3.0, '#c8607e'), (140, 4, 1.2, '#fff0ea'), (98, 4.4, 1.4, '#7a6aa8')):
        body = [bridge_point(1, SOFFIT + 1.95, depth, mirrored), bridge_point(1, SOFFIT + 1.95 + height, depth, mirrored),
                bridge_point(1, SOFFIT + 1.95 + height, depth - length, mirrored), bridge_point(1, SOFFIT + 1.95, depth - length, mirrored)]
        layer.poly(body, hazed(colour, depth))
    depth = 520.0
    while depth > 46:
        foot = bridge_point(-1.3, SOFFIT + 1.9, depth, mirrored)
        head = bridge_point(-1.3, SOFFIT + 10, depth, mirrored)
        layer.line([foot, head, bridge_point(1.4, SOFFIT + 10.4, depth, mirrored)], hazed('#8a6c9c', depth), max(1, cam.k(depth) * .16))
        depth -= 30


def river():
    """the far bank upside down, the bridge upside down, and the sun in pieces"""
    water(stage, FAR_BANK, '#5c66ae', (.80, .72, .84), 1.5, .45, 51, .54, .10, 440, '#6c70b4')
    layer = Layer()
    bridge(layer, True)
    inverted = blur(displace(layer.arr(), 7, 9, 6, ampx=9, ampy=3), 1.4, 3.4)
    below = (row > FAR_BANK).astype(np.float32)
    stage.lay(inverted, .52, clip=below)
    ripples = np.clip(smooth_noise(5, seed=61, aspect=9) * 1.5 - .45, 0, 1) * below
    stage.wash(ripples, '#d8c4e4', .34, 'over')
    glitter(stage, FAR_BANK, 640, '#fff2dc', (230, 1.2), .75)
    stage.wash(np.exp(-((row - FAR_BANK) / 5) ** 2), '#fff0e6', .5, 'screen')
    layer = Layer()
    bridge(layer)
    stage.lay(layer, rough=.5)
    bounce = np.clip(smooth_noise(7, seed=64, aspect=4) * 1.6 - .5, 0, 1) * (row < 230) * (column > 1200)
    stage.wash(bounce * layer.mask(), '#ffc8b8', .16, 'screen', .2)
    ferry()


def ferry():
    """a small white excursion boat in the middle of everything"""
    x, y = point(-46, WATER_LEVEL, 190)
    layer = Layer()
    layer.curve([(x - 52, y - 9), (x - 42, y + 2), (x + 44, y + 2), (x + 56, y - 11)], PAPER, tension=.2)
    layer.rect(x - 36, y - 21, 70, 12, '#f4d4d4')
    layer.rect(x - 24, y - 29, 42, 9, PAPER)
    for i in range(7):
        layer.rect(x - 31 + i * 9, y - 18, 5, 5, '#8a7ab0')
    layer.line([(x - 110, y + 4), (x + 40, y + 3)], PAPER, 2, .7)
    stage.lay(layer, rough=.4)


# ---------------------------------------------------------------- the park
def band(layer, depth_far, depth_near, colour, above_far=0.0, above_near=0.0):
    """a level strip from one side of the picture to the other"""
    reach_far, reach_near = depth_far * .9, depth_near * .9
    layer.poly([on_grass(-reach_far, depth_far, above_far), on_grass(reach_far, depth_far, above_far),
                on_grass(reach_near, depth_near, above_near), on_grass(-reach_near, depth_near, above_near)], colour)


def grass():
    """a long slope with mown stripes, the path, the stone edge of the river"""
    top = on_grass(0, 33)[1]
    stage.plane([(-20, top), (1940, top), (1940, 1100), (-20, 1100)], '#84a69c', (700, top), (1500, 1080), .44, tex=.05)
    layer = Layer()
    band(layer, 33, 31.4, '#a986a6')
    band(layer, 31.4, 30.6, '#f0ccc4')
    band(layer, 27.2, 24.6, '#b5788e')
    band(layer, 24.6, 21.4, '#d4b0bc')
    band(layer, 24.75, 24.6, PAPER)
    band(layer, 21.4, 21.2, '#f0d4cc')
    x = -24
    while x < 26:
        layer.poly([on_grass(x, 25.75), on_grass(x + 1.4, 25.75), on_grass(x + 1.4, 25.95), on_grass(x, 25.95)], PAPER, .9)
        x += 3.2
    stage.lay(layer, rough=.5)
    depths = [19.5, 14.2, 10.2, 7.6, 5.8, 4.5, 3.6]
    for far, near in zip(depths[::2], depths[1::2]):
        layer = Layer()
        band(layer, far, near, '#b4c4a8')
        stage.lay(layer, .36, rough=1.2)


def tufts():
    """blades where the light catches, more of them near us"""
    dice = random.Random(21)
    layer = Layer()
    for _ in range(1500):
        depth = 1.7 + 16 * dice.random() ** 2.2
        x, y = on_grass(dice.uniform(-1, 1) * depth * .85, depth)
        tall = cam.k(depth) * dice.uniform(.012, .034)
        colour = dice.choice(('#d6dcb4', '#6f968f', '#a9c6a8', '#f2e2b8'))
        layer.line([(x, y), (x + tall * dice.uniform(-.3, .5), y - tall)], colour, max(1, tall * .12), dice.uniform(.35, .85))
    stage.lay(layer)
    layer = Layer()
    for _ in range(120):
        depth = dice.uniform(2.0, 9)
        x, y = on_grass(dice.uniform(-1, 1) * depth * .85, depth)
        size = cam.k(depth) * .006
        layer.ell(x, y, size * 1.3, size, '#fff4ea', .9)
    stage.lay(layer, rough=.3)


def cyclist(layer, x, depth, coat, flip):
    """somebody going home along the river, seen from the side"""
    scale = cam.k(depth)
    turn = -1 if flip else 1
    foot_x, foot_y = on_grass(x, depth)

    def at(dx, dy):
        return foot_x + turn * dx * scale, foot_y - dy * scale

    layer.ell(foot_x + scale * .2, foot_y + 1, scale * 1.0, scale * .06, SHADE, .35)
    for wheel in (-.52, .52):
        layer.ell(*at(wheel, .34), scale * .33, scale * .33, '#4a3270', w=max(1.6, scale * .045))
    frame = '#d8607e' if flip else '#4f8fa0'
    layer.line([at(-.52, .34), at(-.12, .34), at(.36, .80), at(-.22, .80), at(-.52, .34)], frame, max(1.6, scale * .05))
    layer.line([at(-.12, .34), at(-.26, .92)], frame, max(1.6, scale * .05))
    layer.line([at(.52, .34), at(.36, .92), at(.48, 1.02)], frame, max(1.6, scale * .05))
    layer.line([at(-.24, .98), at(.10, .66), at(-.08, .22)], '#3a2456', scale * .13)
    layer.curve([at(-.34, .94), at(-.20, .88), at(-.06, 1.02), at(.24, 1.40), at(.12, 1.50), at(-.10, 1.38)], coat, tension=.4)
    layer.line([at(.16, 1.40), at(.22, 1.14), at(.44, 1.04)], coat, scale * .09)
    layer.ell(*at(.27, 1.58), scale * .10, scale * .12, '#e2a892')
    layer.curve([at(.15, 1.58), at(.16, 1.72), at(.30, 1.76), at(.40, 1.66), at(.36, 1.62)], '#4a3270', tension=.5)


def passers_by():
    """everybody can see you here"""
    layer = Layer()
    people = ((-9.4, 23.4, 3, '#c88aa4', .6, False), (-3.7, 23.0, 2, '#7f93b8', .3, False), (-2.9, 23.2, 1, '#e0b8b0', .5, True),
              (2.6, 23.5, 3, '#8a6aa4', .7, True), (9.8, 23.1, 0, '#d89a8e', .4, False), (10.7, 22.9, 2, '#f0d0c8', .5, True), (15.6, 23.5, 1, '#6f8fa4', .5, False))
    for x, depth, kind, coat, walk, flip in people:
        foot_x, foot_y = on_grass(x, depth)
        scale = cam.k(depth)
        layer.ell(foot_x + scale * .25, foot_y, scale * .42, scale * .05, SHADE, .4)
        figure(layer, foot_x, foot_y, scale, coat, legs=mix(coat, SHADE, .6), skin='#e2a892', rimL='#ffeede', walk=walk, kind=kind, hair='#4a3270', flip=flip)
    cyclist(layer, .3, 26.0, '#f4dcd4', True)
    cyclist(layer, 13.4, 25.8, '#c8607e', False)
    cyclist(layer, -6.4, 25.8, '#8fb0c0', False)
    stage.lay(layer, rough=.35)


def tent(x, depth, colour):
    """a pop-up shade, the kind that is never folded again"""
    left, foot = on_grass(x - 1.1, depth)
    right = on_grass(x + 1.1, depth)[0]
    middle, top = on_grass(x + .1, depth, 1.25)
    stage.prop(lambda layer: layer.curve([(left, foot), ((left + middle) / 2, top + (foot - top) * .32), (middle, top), ((right + middle) / 2, top + (foot - top) * .3), (right, foot)],
                                         colour, tension=.4), 16, 12, 10, rim=('#fff2e6', 2, .9), castmul=.5, sh=.8)
    layer = Layer()
    layer.curve([(middle - 26, foot), (middle - 12, top + (foot - top) * .42), (middle + 8, top + (foot - top) * .34), (middle + 30, foot)], '#5a3f80', tension=.4)
    layer.line([(middle, top), (middle + 8, top + (foot - top) * .34)], mix(colour, SHADE, .4), 2)
    stage.lay(layer, rough=.5)


def sitters(x, depth, first, second):
    """two on a mat of their own, from behind, too far off to know"""
    foot_x, foot_y = on_grass(x, depth)
    scale = cam.k(depth)
    layer = Layer()
    layer.poly([(foot_x - scale * .95, foot_y), (foot_x + scale * .95, foot_y), (foot_x + scale * .8, foot_y - scale * .13), (foot_x - scale * .8, foot_y - scale * .13)], '#e8c0c0')
    for dx, coat in ((-.3, first), (.28, second)):
        body_x = foot_x + dx * scale
        layer.curve([(body_x - scale * .24, foot_y - 2), (body_x - scale * .20, foot_y - scale * .44), (body_x, foot_y - scale * .56), (body_x + scale * .20, foot_y - scale * .44),
                     (body_x + scale * .24, foot_y - 2)], coat, tension=.45)
        layer.ell(body_x, foot_y - scale * .70, scale * .11, scale * .13, '#4a3270')
    stage.lay(layer, rough=.4)


def park_sign():
    """a post that says where we are"""
    layer = Layer()
    depth = 13.5
    foot = on_grass(-6.8, depth)
    top = on_grass(-6.8, depth, 2.5)
    layer.line([foot, top], '#7a5c94', 8)
    layer.line([(foot[0] - 3, foot[1]), (top[0] - 3, top[1])], '#ffe4d4', 2, .8)
    stage.lay(layer, rough=.4)
    left, high = on_grass(-6.8, depth, 2.45)
    stage.prop(lambda layer: layer.rect(left - 2, high, 138, 42, '#4c8f98', r=4), 4, 3, 5, rim=('#f0fffc', 2, .8), sh=.5)
    layer = Layer()
    layer.text('한강공원', left + 67, high + 21, 27, 'BM DoHyeon', '#f4fffc')
    stage.lay(layer, rough=.25)


# ---------------------------------------------------------------- the mat
def mat():
    """striped, squared to nothing, with room for two"""
    corners = [point(-.60, .01, 2.85), point(.72, .01, 2.85), point(.98, .01, 1.85), point(-.76, .01, 1.85)]
    stage.prop(lambda layer: layer.poly(corners, '#f2c6c0'), 10, 8, 10, rim=('#fff6ee', 2.6, .9), castmul=.6, sh=.4)
    layer = Layer()
    for stripe in range(9):
        share = (stripe + .5) / 9
        left, right = share - .022, share + .022

        def along(value, far):
            return (-.60 + 1.32 * value, 2.85) if far else (-.76 + 1.74 * value, 1.85)

        quad = [point(along(left, True)[0], .01, 2.85), point(along(right, True)[0], .01, 2.85), point(along(right, False)[0], .01, 1.85), point(along(left, False)[0], .01, 1.85)]
        layer.poly(quad, '#a58cc4' if stripe % 2 else '#fff2ea', .85)
    stage.lay(layer, rough=.4)


def long_shadow(layer, x, y, width, length):
    """what the low sun makes of a small thing"""
    layer.curve([(x - width, y + 3), (x - width * .3, y - 7), (x + width, y - 8), (x + length, y + 16), (x + length + 10, y + 28), (x + length - width * .5, y + 34), (x, y + 9)], SHADE, .8, tension=.3)


def beer_can(x, y, turn):
    """half a litre; turn slides the label round"""
    height, half = 118, 27
    outline = [(x - half + 4, y), (x - half, y - 9), (x - half, y - height + 15), (x - half + 7, y - height + 3), (x + half - 7, y - height + 3),
               (x + half, y - height + 15), (x + half, y - 9), (x + half - 4, y), (x, y + 4)]
    stage.prop(lambda layer: layer.curve(outline, '#ff4f97', tension=.2), 10, 8, 0, rim=('#fff0f4', 2.4, .95), sh=.6, rough=.3)
    layer = Layer()
    dice = random.Random(int(x))
    for _ in range(14):
        drop_x, drop_y = x + dice.uniform(-half + 4, half - 4), y - dice.uniform(12, height - 20)
        layer.ell(drop_x, drop_y, 1.5, 2.2, '#fff4f8', .75)
    body = [(x - half, y - 7), (x - half, y - height + 14), (x + half, y - height + 14), (x + half, y - 7)]
    with clip_to(layer, body):
        layer.ell(x + turn, y - 60, 23, 27, PAPER)
        layer.text('맥주', x + turn, y - 60, 19, 'BM DoHyeon', '#c21f66')
        layer.rect(x - half, y - 24, 2 * half, 6, '#ffb454')
        layer.rect(x - half + 6, y - height + 14, 5, height, '#ffffff', .45)
        layer.rect(x + half - 13, y - height + 14, 13, height, SHADE, .28)
    layer.ell(x, y - height + 4, half - 7, 5.4, '#e8e0ee')
    layer.ell(x, y - height + 4, half - 11, 3.4, '#a894bc')
    layer.ell(x - 3, y - height + 3, 6, 2.2, '#f8f4fa')
    stage.lay(layer, rough=.2)


def noodle_cup(x, y):
    """one cup; two pairs of chopsticks"""
    outline = [(x - 42, y - 2), (x - 58, y - 100), (x + 58, y - 100), (x + 42, y - 2), (x, y + 6)]
    stage.prop(lambda layer: layer.curve([(x - 57, y - 100), (x - 84, y - 128), (x - 78, y - 162), (x - 40, y - 178), (x + 6, y - 158), (x + 34, y - 112)], '#dcd2e6', tension=.42),
               9, 7, 0, rim=('#ffffff', 2.4, .95), sh=.6)
    stage.prop(lambda layer: layer.poly(outline, '#fff4ea'), 18, 14, 0, rim=('#ffffff', 2.4, .9), sh=.6)
    layer = Layer()
    with clip_to(layer, outline):
        layer.curve([(x - 70, y - 80), (x, y - 70), (x + 70, y - 80), (x + 70, y - 28), (x, y - 17), (x - 70, y - 28)], '#4c94a0', tension=.3)
        layer.text('라면', x, y - 48, 36, 'BM DoHyeon', '#fff6ea')
        layer.rect(x + 30, y - 100, 40, 110, SHADE, .16)
    layer.ell(x, y - 100, 59, 12, PAPER)
    layer.ell(x, y - 99, 53, 9.6, '#d98a4e')
    for i in range(5):
        layer.curve([(x - 40 + i * 17, y - 98), (x - 32 + i * 17, y - 104), (x - 23 + i * 17, y - 97)], '#ffe2a0', w=3.4, close=False)
    for dx, dy in ((0, 0), (2, 7), (24, -3), (27, 4)):
        layer.line([(x - 74 + dx, y - 92 - dy), (x + 86 + dx * .4, y - 114 - dy)], '#a86a4a', 4.6)
        layer.line([(x - 74 + dx, y - 93.4 - dy), (x + 86 + dx * .4, y - 115.4 - dy)], '#ffd8a8', 1.6)
    stage.lay(layer, rough=.3)


def shoe(layer, x, y, colour, sole):
    """a trainer, toe to the right"""
    layer.curve([(x - 24, y), (x - 25, y - 21), (x - 14, y - 24), (x - 2, y - 17), (x + 20, y - 11), (x + 27, y - 3), (x + 26, y)], colour, tension=.35)
    layer.rect(x - 26, y - 4, 54, 6, sole, r=3)
    layer.curve([(x - 22, y - 21), (x - 16, y - 15), (x - 6, y - 18)], mix(colour, SHADE, .5), w=3, close=False)
    for lace in range(3):
        layer.line([(x - 3 + lace * 6, y - 17 + lace * 2), (x + 1 + lace * 6, y - 11 + lace)], sole, 1.8)


def shoes():
    """two pairs, off, side by side"""
    shadow = Layer()
    shadow.curve([(1046, 676), (1240, 672), (1262, 684), (1060, 690)], SHADE, .6, tension=.3)
    stage.lay(shadow, soft=3)
    for x, y, colour, sole in ((1078, 670, '#5a4684', PAPER), (1092, 680, '#5a4684', PAPER), (1158, 668, '#f4ecf0', '#d8b0c0'), (1172, 678, '#f4ecf0', '#d8b0c0')):
        stage.prop(lambda layer: shoe(layer, x, y, colour, sole), 4, 3, 3, rim=('#fff6ee', 1.8, .8), sh=.6)


def picnic():
    """the small flat they have for an afternoon"""
    mat()
    shoes()
    shadows = Layer()
    long_shadow(shadows, 984, 742, 52, 240)
    long_shadow(shadows, 780, 738, 44, 150)
    stage.lay(shadows, .72, soft=2.2)
    noodle_cup(780, 736)
    beer_can(957, 744, -2)
    beer_can(1011, 747, 4)
    steam = Layer()
    for i in range(44):
        share = i / 44
        steam.ell(786 + 18 * math.sin(share * 5) + 26 * share, 622 - 150 * share, 9 + 24 * share, 9 + 20 * share, '#ffffff', .11 * (1 - share))
    stage.wash(tooth(np.clip(blur(displace(steam.mask(), 8, 26, 8), 4), 0, 1), .5), '#fff4f0', .7, 'screen')


# ---------------------------------------------------------------- near frame and light
def willow():
    """one of the river's willows, in front of the lens on the left"""
    dice = random.Random(14)
    layer = Layer()
    layer.curve([(-40, 1100), (-30, 700), (-10, 420), (-50, 100), (-60, -40), (70, -40), (60, 140), (44, 420), (58, 720), (96, 1100)], '#2c1a4c', tension=.4)
    stage.prop(layer, 20, 15, 0, rim=('#ffd0b0', 3, .6), sh=.8)
    layer = Layer()
    layer.rect(-5, 0, 14, H, '#2c1a4c')
    for _ in range(96):
        x = dice.uniform(-40, 400)
        top = dice.uniform(-60, 10)
        length = (1 - (x + 40) / 520) * dice.uniform(250, 560)
        sway = dice.uniform(6, 46)
        colour = mix('#2e2054', '#4c6a80', dice.random() * (.35 + x / 620))
        strand = [(x + sway * (i / 8) ** 2, top + length * i / 8) for i in range(9)]
        layer.curve(strand, colour, w=2, close=False)
        for i in range(1, int(length / 13)):
            share = i / (length / 13)
            leaf_x, leaf_y = x + sway * share ** 2, top + length * share
            side = 1 if i % 2 else -1
            layer.ell(leaf_x + side * 5, leaf_y + 5, 9, 2.9, colour, rot=side * .95 + .25)
    stage.lay(layer, rough=.5)


def dapple():
    """the willow's shadow on the grass, in pieces"""
    spread = np.clip(fbm(60, 4, seed=35, aspect=3) * 2.4 + .30, 0, 1)
    reach = np.clip(1.12 - np.hypot((column - 60) / 640, (row - 900) / 330), 0, 1)
    stage.wash(blur((spread * np.clip(reach * 2, 0, 1) * (row > 500)).astype(np.float32), 2.5), SHADE, .66, 'mul', .4)


def light():
    """warm from the left over everything, a breath of haze on the river"""
    warm = np.clip(1.1 - np.hypot((column - 500) / 1300, (row - 420) / 620), 0, 1)
    stage.wash(warm, SUN, .15, 'screen', .2)
    stage.wash(np.exp(-((row - 345) / 60) ** 2), '#ffe2d4', .10, 'screen', .2)
    stage.wash(np.clip((row - 770) / 380, 0, 1) ** 1.1, '#432a78', .88, 'mul', .3)
    dice = random.Random(31)
    layer = Layer()
    for _ in range(46):
        size = dice.uniform(1.2, 2.8)
        layer.ell(dice.uniform(200, 1800), dice.uniform(240, 760), size, size * .8, '#fff4ea', dice.uniform(.3, .85))
    stage.lay(layer)


def main():
    """far to near, then light"""
    sky()
    far_bank()
    river()
    grass()
    passers_by()
    tufts()
    tent(5.0, 14.5, '#b39ad0')
    sitters(-.9, 14.0, '#d8869a', '#f0d4c8')
    park_sign()
    dapple()
    picnic()
    willow()
    light()
    stage.vignette('#1c0d38', .34, .5, .46, 1.0)
    stage.bloom(.84, (8, 30), (.10, .08))
    stage.finish(.032, .025)
    deliver(stage, 'han-river-day')


if __name__ == '__main__':
    main()
