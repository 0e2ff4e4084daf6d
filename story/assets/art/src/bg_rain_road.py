"""rain-road: the riverside expressway at a quarter past four in the morning, empty, in heavy rain.

Nothing has happened in this picture and nothing will be shown in it. Every lamp says the same sodium
orange, the road repeats it upside down, and one plain disc over the lanes, the only pink thing,
still says how fast he always drove.
"""
import math
import random

import numpy as np
import cv2

from press import Cam, H, Layer, Press, blur, fbm, mix, rgb, smooth_noise, tooth
from kit import clouds, deliver, light_column, rain, skyline, splashes, water, xy

INK, NIGHT = '#0b0716', '#150d2a'
PINK, AMBER, PAPER = '#ff3d8b', '#ffb454', '#ffe9f2'
SODIUM = '#ff8f3c'
SMOKE = '#7d4660'

HORIZON, WATERLINE = 575, 586
CAMERA = Cam(1300, 1180, HORIZON, 1.0)
RAIL_X, SHOULDER_X, MEDIAN_X, WALL_X = 1.4, -.62, -12.0, -25.0
LAMP_HEIGHT, LAMP_STEP = 8.0, 24
MEDIAN_LAMPS = [18 + LAMP_STEP * index for index in range(12)]
SIDE_LAMPS = [30 + LAMP_STEP * index for index in range(11)]
GANTRY_Z, DISC_X, DISC_Y, DISC_RADIUS = 31, -5.2, 6.1, 1.42


def fog(colour, depth):
    """rain between us and it: the further, the more orange smoke"""
    return mix(colour, SMOKE, min(.82, 1 - math.exp(-max(0, depth - 8) / 85)))


def depths(near, far, count):
    """distances that look evenly spaced on the picture plane"""
    return [near * (far / near) ** (index / count) for index in range(count + 1)]


def strip(layer, camera, low, high, colour, near=1.2, far=420, count=30, alpha=1.0):
    """a band that runs away from us between two (x, y) edges, sliced so that the fog grades"""
    stops = depths(near, far, count)
    for front, back in zip(stops, stops[1:]):
        quad = [camera.p(*low, front), camera.p(*high, front), camera.p(*high, back * 1.01), camera.p(*low, back * 1.01)]
        layer.poly(quad, fog(colour, (front + back) / 2), alpha)


# ---------------------------------------------------------------- far things
def print_sky(press):
    """low cloud, lit from beneath by the whole length of the road"""
    columns, rows = xy()
    press.grad([(0, '#120a26'), (.22, '#241338'), (.40, '#4a2444'), (.49, '#84454c'), (.54, '#b0644e')], grain=.03)
    clouds(press, (210, 320), '#0a0720', '#d07c4c', (980, 470, 1000, 520), 23, .58)
    press.wash(np.exp(-(((columns - 1120) / 620) ** 2 + ((rows - HORIZON) / 150) ** 2)), '#ff9a58', .55, 'screen', .25)


def far_bank(press):
    """the other side of the river: a city asleep, two or three windows a house"""
    layer, light = Layer(), Layer()
    skyline(layer, light, 1080, 1940, WATERLINE, (26, 64), (24, 56), ('#3a2048', '#4c2a52'), (AMBER, '#ffd0a0', '#c8a8e0'), .07, (9, 11), 8, lambda x: .6 + .8 * abs(math.sin(x * .007)), (2.4, 3))
    press.lay(layer, rough=.5)
    press.glow(light, (3, 14), (.5, .4))


def distant_bridge(press):
    """a bridge he has inspected: a row of lamps over the river, and the piers under it"""
    layer, light = Layer(), Layer()
    deck = [(1236 + 58 * index, 541 - 5.4 * index) for index in range(13)]
    layer.line(deck, '#24122f', 7)
    for index, (x, y) in enumerate(deck[1::2]):
        width = 6 + 1.4 * index
        layer.rect(x - width / 2, y, width, WATERLINE - y + 1 + index * .6, '#2a1636')
    for (x0, y0), (x1, y1) in zip(deck[1::2], deck[3::2]):
        arch = [(x0 + (x1 - x0) * t / 12, y0 + (y1 - y0) * t / 12 - 26 * math.sin(math.pi * t / 12)) for t in range(13)]
        layer.line(arch, '#2f1a3c', 3.2)
        for t in range(2, 11, 2):
            foot = (arch[t][0], y0 + (y1 - y0) * t / 12)
            layer.line([arch[t], foot], '#2f1a3c', 1.4)
    for index in range(25):
        x, y = 1236 + 29 * index, 534 - 2.7 * index
        size = 1.5 + .05 * index
        layer.ell(x, y, size, size, '#ffe0b0')
        light.ell(x, y, size * 2, size * 2, AMBER)
    press.lay(layer, rough=.4)
    press.glow(light, (3, 12, 40), (.6, .5, .5))


def print_river(press):
    """the river gives the lamps back as long broken columns"""
    water(press, WATERLINE, '#150d26', (1.0, .86, .9), 1.3, .8, 51, 1.0, .4)
    layer = Layer()
    dice = random.Random(4)
    for index in range(26):
        x = 1236 + 29 * index
        light_column(layer, x, WATERLINE + 2, WATERLINE + dice.uniform(40, 130), dice.choice([AMBER, SODIUM, '#ffc888']), dice.uniform(3, 6), dice.uniform(.5, .95), index)
    press.lay(layer, mode='screen', soft=.6)


# ---------------------------------------------------------------- the road's furniture, drawn upright and mirrored
def apartments(layer, light, camera):
    """slabs behind the sound wall, stairwell lights only"""
    dice = random.Random(11)
    for x0, x1, height, depth in ((-78, -58, 44, 170), (-62, -46, 36, 210), (-116, -92, 52, 190), (-48, -36, 40, 250), (-150, -126, 48, 180), (-92, -74, 60, 260), (-34, -24, 30, 300)):
        colour = mix('#160c28', SMOKE, .06 + depth / 760)
        layer.poly([camera.p(x0, 0, depth), camera.p(x0, height, depth), camera.p(x1, height, depth), camera.p(x1, 0, depth)], colour)
        for floor in range(2, int(height / 3)):
            for place in (.28, .72):
                if dice.random() < .55:
                    x, y = camera.p(x0 + (x1 - x0) * place, floor * 3, depth)
                    layer.rect(x - 1.5, y - 2, 3, 4, mix(colour, '#ffd0a0', .42))
        for _ in range(5):
            x, y = camera.p(dice.uniform(x0 + 2, x1 - 2), dice.randint(3, int(height / 3) - 1) * 3, depth)
            layer.rect(x - 3, y - 2.5, 6, 5, AMBER, .8)
            light.rect(x - 3, y - 2.5, 6, 5, AMBER, .5)


def walls(layer, camera):
    """sound wall on the far side, concrete divider in the middle"""
    strip(layer, camera, (WALL_X, 0), (WALL_X, 4.4), '#23132f', 8)
    strip(layer, camera, (WALL_X, 3.0), (WALL_X, 4.4), '#33203c', 8)
    strip(layer, camera, (MEDIAN_X, 0), (MEDIAN_X, .85), '#3a2434', 3)
    strip(layer, camera, (MEDIAN_X, 0), (MEDIAN_X, .22), '#22142a', 3)
    strip(layer, camera, (MEDIAN_X, .80), (MEDIAN_X, .88), '#b06a4c', 3)
    for depth in [6 + 3 * index for index in range(16)]:
        layer.line([camera.p(MEDIAN_X, 0, depth), camera.p(MEDIAN_X, .8, depth)], fog('#22142a', depth), max(1, camera.k(depth) * .02))


def lamp_head(layer, light, camera, x, depth, arm):
    """a sodium lantern at the end of its arm; returns where it burns"""
    scale = camera.k(depth)
    tip = camera.p(x + arm, LAMP_HEIGHT + .35, depth)
    root = camera.p(x, LAMP_HEIGHT - .2, depth)
    bend = camera.p(x + arm * .25, LAMP_HEIGHT + .28, depth)
    layer.curve([root, bend, tip], fog('#4a2a34', depth), w=max(1.6, scale * .09), close=False)
    reach = .42 * math.copysign(1, arm)
    shell = [camera.p(x + arm - reach, LAMP_HEIGHT + .28, depth), camera.p(x + arm - reach * .6, LAMP_HEIGHT + .50, depth), camera.p(x + arm + reach, LAMP_HEIGHT + .42, depth), camera.p(x + arm + reach, LAMP_HEIGHT + .28, depth)]
    layer.poly(shell, fog('#1c0f24', depth))
    glass_x, glass_y = camera.p(x + arm + reach * .1, LAMP_HEIGHT + .27, depth)
    layer.ell(glass_x, glass_y, max(2, scale * .40), max(1.3, scale * .10), '#ffe2b0')
    light.ell(glass_x, glass_y, max(3.4, scale * .62), max(2.4, scale * .34), SODIUM)


def lamp(layer, light, camera, x, depth, arms):
    """a pole and its arms"""
    width = max(.028, 1.1 / camera.k(depth))
    pole = [camera.p(x - width * 2.2, 0, depth), camera.p(x - width, LAMP_HEIGHT, depth), camera.p(x + width, LAMP_HEIGHT, depth), camera.p(x + width * 2.2, 0, depth)]
    layer.poly(pole, fog('#150b1e', depth))
    for arm in arms:
        lamp_head(layer, light, camera, x, depth, arm)


def speed_disc(layer, sign, camera):
    """80, and nothing else"""
    x, y = camera.p(DISC_X, DISC_Y, GANTRY_Z)
    radius = DISC_RADIUS * camera.k(GANTRY_Z)
    layer.rect(x - radius * 1.16, y - radius * 1.16, radius * 2.32, radius * 2.32, '#170d22', r=7)
    layer.ell(x, y, radius, radius, PINK)
    layer.ell(x, y, radius * .76, radius * .76, PAPER)
    sign.ell(x, y, radius * .88, radius * .88, PINK, .9, w=radius * .24)
    sign.ell(x, y, radius * .74, radius * .74, PAPER, .16)
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.scale(1, -1 if camera.mirror else 1)
    layer.text('80', 0, 0, radius * 1.02, 'NanumSquare', INK, weight=1)
    layer.text('80', 0, 0, radius * 1.02, 'NanumSquare', INK, stroke=radius * .05, weight=1)
    layer.c.restore()


def gantry(layer, sign, camera):
    """a lattice portal over our three lanes"""
    left, right, low, high = MEDIAN_X + .1, RAIL_X + .7, 7.0, 8.0
    steel, edge = '#1a0e24', '#d88a58'
    for x in (left, right):
        layer.poly([camera.p(x - .22, 0, GANTRY_Z), camera.p(x - .15, high, GANTRY_Z), camera.p(x + .15, high, GANTRY_Z), camera.p(x + .22, 0, GANTRY_Z)], steel)
        layer.line([camera.p(x - .18, .2, GANTRY_Z), camera.p(x - .13, high, GANTRY_Z)], edge, 1.5, .7)
    for y in (low, high):
        layer.line([camera.p(left, y, GANTRY_Z), camera.p(right, y, GANTRY_Z)], steel, 8)
        layer.line([camera.p(left, y + .07, GANTRY_Z), camera.p(right, y + .07, GANTRY_Z)], edge, 1.5, .7)
    bays = 14
    for index in range(bays):
        a = left + (right - left) * index / bays
        b = left + (right - left) * (index + 1) / bays
        ends = (low, high) if index % 2 else (high, low)
        layer.line([camera.p(a, ends[0], GANTRY_Z), camera.p(b, ends[1], GANTRY_Z)], mix(steel, edge, .22), 4)
    for dx in (-.7, .7):
        layer.line([camera.p(DISC_X + dx, high, GANTRY_Z), camera.p(DISC_X + dx, DISC_Y, GANTRY_Z)], steel, 6)
    speed_disc(layer, sign, camera)


def guard_rail(layer, camera):
    """corrugated steel between the shoulder and the river, every wave of it holding a line of orange"""
    for depth in reversed([2.2 + 2 * index for index in range(50)]):
        scale = camera.k(depth)
        post = [camera.p(RAIL_X + .10, 0, depth), camera.p(RAIL_X + .10, .74, depth), camera.p(RAIL_X + .22, .74, depth), camera.p(RAIL_X + .22, 0, depth)]
        layer.poly(post, fog('#120a1c', depth))
        layer.line([post[0], post[1]], fog('#8a5048', depth), max(1, scale * .010))
    bands = ((.42, .50, '#2a1828'), (.50, .56, '#4a2c38'), (.56, .60, '#1c1020'), (.60, .66, '#4a2c38'), (.66, .76, '#2e1a2c'))
    for low, high, colour in bands:
        strip(layer, camera, (RAIL_X, low), (RAIL_X, high), colour, .9, 160)
    for y, thickness, alpha in ((.755, .016, .95), (.555, .010, .6), (.655, .008, .5)):
        strip(layer, camera, (RAIL_X, y), (RAIL_X, y + thickness), '#ffb070', .9, 160, alpha=alpha)


def roadside(camera):
    """everything that stands on the road, far to near"""
    layer, light, sign = Layer(), Layer(), Layer()
    apartments(layer, light, camera)
    walls(layer, camera)
    things = [(depth, MEDIAN_X, (-1.8, 1.8)) for depth in MEDIAN_LAMPS]
    things += [(depth, RAIL_X + .6, (-2.4,)) for depth in SIDE_LAMPS]
    for depth, x, arms in sorted((thing for thing in things if thing[0] > GANTRY_Z), reverse=True):
        lamp(layer, light, camera, x, depth, arms)
    gantry(layer, sign, camera)
    for depth, x, arms in sorted((thing for thing in things if thing[0] <= GANTRY_Z), reverse=True):
        lamp(layer, light, camera, x, depth, arms)
    guard_rail(layer, camera)
    return layer, light, sign


# ---------------------------------------------------------------- asphalt
def road_mask():
    """where the asphalt lies"""
    layer = Layer()
    point = CAMERA.p
    layer.poly([point(WALL_X - 8, 0, .9), point(WALL_X, 0, 900), point(RAIL_X + 1.2, 0, 900), point(RAIL_X + 1.2, 0, .9)], '#ffffff')
    return layer.mask()


def paint_marks(asphalt):
    """edge line, lane dashes, the expansion joint: all of it under a film of water"""
    layer = Layer()
    point = CAMERA.p
    layer.poly([point(SHOULDER_X - .09, 0, 1.2), point(SHOULDER_X - .07, 0, 300), point(SHOULDER_X + .09, 0, 300), point(SHOULDER_X + .11, 0, 1.2)], '#e8c0a8', .62)
    for x in (-4.1, -7.6):
        for depth in [3 + 8 * index for index in range(24)]:
            layer.poly([point(x - .08, 0, depth), point(x - .08, 0, depth + 3.2), point(x + .08, 0, depth + 3.2), point(x + .08, 0, depth)], '#e8c0a8', .58)
    layer.poly([point(-11.1, 0, 3), point(-11.1, 0, 300), point(-10.95, 0, 300), point(-10.95, 0, 3)], '#ffb454', .5)
    for depth in (5.2, 5.5):
        layer.line([point(MEDIAN_X, 0, depth), point(RAIL_X, 0, depth)], '#05030c', 3, .55)
    worn = np.clip(.72 + .9 * fbm(26, 3, seed=61, aspect=3), .25, 1)
    asphalt.lay(layer, rough=.7, clip=worn.astype(np.float32))


def lamp_pools(asphalt, film):
    """the flat orange pool each lantern throws on the road"""
    columns, rows = xy()
    for x, depth in [(MEDIAN_X + 1.8, z) for z in MEDIAN_LAMPS[:5]] + [(RAIL_X - 1.8, z) for z in SIDE_LAMPS[:5]] + [(RAIL_X - 1.8, 6), (MEDIAN_X + 1.8, 7)]:
        centre_x, centre_y = CAMERA.p(x, 0, depth)
        scale = CAMERA.k(depth)
        pool = np.exp(-(((columns - centre_x) / (5.4 * scale)) ** 2 + ((rows - centre_y) / (.30 * scale + 5)) ** 2))
        asphalt.wash(np.clip(pool * film, 0, 1), SODIUM, .34, 'screen', .3)


def off_frame_columns():
    """the nearest lanterns mirror below the frame; only the long upper end of their columns is seen"""
    layer = Layer()
    for arm in (-1.8, 1.8):
        x, _ = CAMERA.p(MEDIAN_X + arm * 1.1, 0, MEDIAN_LAMPS[0])
        gradient = layer.lin(0, 700, 0, H, [(0, '#ffffff', 0), (1, '#ffffff', .42)])
        layer.fillgrad([(x - 9, 700), (x + 9, 700), (x + 17, H), (x - 17, H)], gradient)
    return layer.mask() * .16


def print_road(press, mirrored, mirrored_light, mirrored_sign):
    """wet black asphalt: the road's furniture drawn again with a camera under the ground, smeared by the rain"""
    columns, rows = xy()
    nearness = np.clip((rows - HORIZON) / (H - HORIZON), 0, 1)
    asphalt = Press(INK).grad([(0, '#b06a50'), (.09, '#6a3848'), (.32, '#341a34'), (1, '#120a1c')], y0=HORIZON, y1=H, grain=.03)
    shapes, lamps, sign = (layer.arr()[..., :3] for layer in (mirrored, mirrored_light, mirrored_sign))
    seen = blur(shapes, 2.2, 14) * .34 + blur(shapes, 4.5, 60) * .34
    heat = lamps[..., 0] + off_frame_columns()
    heat = blur(heat, 4, 26) * 2.0 + blur(heat, 7, 80) * 6 + blur(heat, 12, 150) * 9
    heat = 1 - np.exp(-1.25 * heat[..., None])
    seen = seen + heat * (np.array(rgb(SODIUM)) + (np.array(rgb('#ffc680')) - np.array(rgb(SODIUM))) * heat ** 3) * .95
    seen = seen + blur(sign, 4, 22) * .46 + blur(sign, 8, 80) * 1.45
    seen = np.clip(seen, 0, 1)
    fine, broad = smooth_noise(8, seed=21, aspect=5), smooth_noise(26, seed=22, aspect=6)
    across = columns + (fine * 7 + broad * 9) * (.15 + nearness)
    down = rows + (fine * 14 + broad * 24) * nearness
    seen = cv2.remap(seen.astype(np.float32), across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    film = np.clip(.62 + .9 * fbm(80, 4, seed=31, aspect=4.5), .22, 1.15)
    lamp_pools(asphalt, film)
    paint_marks(asphalt)
    asphalt.img = 1 - (1 - asphalt.img) * (1 - np.clip(seen * film[..., None] * 1.2, 0, 1))
    asphalt.wash(np.clip(.25 + fbm(54, 4, seed=33, aspect=3.4), 0, 1) * nearness, '#05030c', .38, 'over', .5)
    mask = road_mask()[..., None]
    press.img = (press.img * (1 - mask) + asphalt.img * mask).astype(np.float32)
    return seen * mask


# ---------------------------------------------------------------- weather
def lamp_cones():
    """the air under each lamp, where the rain can be seen"""
    layer = Layer()
    lamps = [(MEDIAN_X - 1.8, depth) for depth in MEDIAN_LAMPS[:4]] + [(MEDIAN_X + 1.8, depth) for depth in MEDIAN_LAMPS[:4]] + [(RAIL_X - 1.8, depth) for depth in SIDE_LAMPS[:4]]
    for x, depth in lamps:
        top = CAMERA.p(x, LAMP_HEIGHT + .2, depth)
        left, right = CAMERA.p(x - 3.4, .2, depth), CAMERA.p(x + 3.4, .2, depth)
        scale = CAMERA.k(depth)
        gradient = layer.lin(*top, top[0], left[1], [(0, '#ffffff', .75), (.5, '#ffffff', .24), (1, '#ffffff', .05)])
        layer.fillgrad([(top[0] - scale * .2, top[1]), (top[0] + scale * .2, top[1]), right, left], gradient)
    return blur(layer.mask(), 16)


def spray(press):
    """rain bouncing off the road: a knee-high smoke that thickens with distance"""
    columns, rows = xy()
    height = np.exp(-((rows - HORIZON - 14) / 44.0) ** 2) * np.exp(-np.abs(columns - 1120) / 760)
    torn = np.clip(.75 + .8 * fbm(46, 4, seed=72, aspect=5), .2, 1.3)
    press.wash(np.clip(height * torn, 0, 1), '#ffa868', .46, 'screen', .35)


def drop_rings():
    """where drops land near us: small rings and a short crown, denser towards the distance"""
    layer = Layer()
    dice = random.Random(19)
    for _ in range(640):
        depth = 2.0 + 5.6 * dice.random() ** .62
        x, y = CAMERA.p(dice.uniform(-8.5, 1.25), 0, depth)
        size = min(19, CAMERA.k(depth) * dice.uniform(.022, .060))
        layer.ell(x, y, size, size * .26, '#ffffff', dice.uniform(.10, .42), w=1.3)
        if dice.random() < .5:
            lean = dice.uniform(-.3, .3)
            layer.line([(x, y), (x + size * lean, y - size * dice.uniform(.4, .9))], '#ffffff', 1.3, .4)
    return layer.mask()


def downpour(press, cones):
    """rain in six depths, each lit by what is behind it"""
    _, rows = xy()
    behind = blur(press.img.mean(2), 34)
    lit = np.clip(.14 + behind * 1.3 + cones * 1.2, 0, 1)
    curtain = blur(rain(n=5200, length=(10, 34), slant=.07, seed=5, width=(.8, 1.2)), .4, 2)
    press.wash(curtain * lit, '#ffc898', .85, 'screen')
    press.wash(rain(n=2600, length=(30, 96), slant=.08, seed=7, width=(1, 2)) * lit, '#ffe0c4', .95, 'screen')
    sheets = rain(n=5200, length=(26, 80), slant=.075, seed=6, width=(1, 1.8)) * np.clip(cones * 1.5, 0, 1)
    press.wash(sheets, '#ffd2a0', .95, 'screen')
    slashes = rain(n=1300, length=(60, 150), slant=.085, seed=10, width=(1.5, 2.5), far=0)
    press.wash(slashes * np.clip(lit + .10, 0, 1), '#ffe8d0', 1.0, 'screen')
    press.wash(rain(n=560, length=(90, 210), slant=.09, seed=8, width=(1.4, 3.0), far=.2) * np.clip(lit + .20, 0, 1), '#fff0e4', .85, 'screen')
    near = blur(rain(n=70, length=(220, 460), slant=.10, seed=9, width=(4, 8), far=.1), 2.2, 6)
    press.wash(near, '#e0b0a0', .36, 'screen')
    rings = splashes(CAMERA, 700, z=(6.5, 22), x=(-11.5, 1.3), seed=12) + drop_rings()
    ground = (rows > HORIZON + 20).astype(np.float32)
    press.wash(rings * ground * np.clip(.26 + behind * 1.5, 0, 1), '#ffd8b4', .7, 'screen')


def rail_splashes(press):
    """drops breaking on the top of the rail: a low bright fur, no more than two fingers high"""
    layer = Layer()
    dice = random.Random(15)
    for _ in range(900):
        depth = 1.7 + 16 * dice.random() ** 1.5
        scale = CAMERA.k(depth)
        x, y = CAMERA.p(RAIL_X, .77 + .045 * dice.random() ** 2, depth)
        size = max(.7, scale * dice.uniform(.0012, .0035))
        layer.ell(x + dice.uniform(-6, 6), y, size, size, '#ffe0c0', dice.uniform(.25, .8))
    press.lay(layer, mode='screen')


# ---------------------------------------------------------------- the print
def build():
    """far to near, then light, then rain, then grain"""
    press = Press(NIGHT)
    print_sky(press)
    far_bank(press)
    distant_bridge(press)
    print_river(press)
    upright, light, sign = roadside(CAMERA)
    mirrored, mirrored_light, mirrored_sign = roadside(CAMERA.flipped())
    reflection = print_road(press, mirrored, mirrored_light, mirrored_sign)
    press.lay(upright, rough=.45)
    rail_splashes(press)
    cones = lamp_cones()
    press.wash(tooth(np.clip(cones, 0, 1), .4) * np.clip(.8 + fbm(150, 3, seed=14), .2, 1.2), SODIUM, .40, 'screen')
    press.glow(light.arr(), (5, 24, 90), (.55, .95, 2.2))
    press.glow(sign.arr(), (5, 22, 84), (.28, .42, .7))
    press.glow(blur(reflection.astype(np.float32), 20), (30,), (.25,))
    spray(press)
    downpour(press, cones)
    press.vignette('#05020c', .55, .54, .50)
    press.bloom(.7, (6, 26), (.2, .18)).finish(.035, .02)
    return press


if __name__ == '__main__':
    deliver(build(), 'rain-road')
