"""mirror-flat-night: the same room, and nobody has put a light on. There is a lamp on the landing.

It stands under the door for a minute. The floor of the entry has some of it, and the sides of a pair of
shoes. Nothing else is told: the plate is washed, the manual squared, the saucer empty.
"""
import numpy as np

from press import Layer, blur, fbm, rgb, tooth
from stage import Stage
from kit import deliver, xy
from kit_grey import beam, fall, pool
from bg_mirror_flat import BACK, CAMERA, DOOR, ENTRY, MIRROR, furnish, points

LANDING = '#ffe6b4'


def put_out(stage):
    """the room by what comes off the street: blue, low, from the left"""
    columns, _ = xy()
    tint = np.array(rgb('#5b7486'), np.float32)
    level = .66 - .20 * np.clip((columns - 500) / 1400, 0, 1) + .03 * fbm(300, 3, seed=9)
    stage.img = (np.clip(stage.img, 0, 1) ** 1.15 * tint * level[..., None] + np.array(rgb('#101c24')) * .60).astype(np.float32)


def street(stage):
    """a pale window laid on the wall, almost not there"""
    patch = [[(300, 190), (560, 164), (560, 560), (300, 610)], [(586, 162), (716, 148), (716, 530), (586, 556)]]
    beam(stage, patch, '#8fb0c4', .13, 12)
    x0, x1, y0, y1 = MIRROR
    x, y = CAMERA.p((x0 + x1) / 2 + .01, 1.52, BACK)
    pool(stage, x, y, 74, 110, '#9dbacb', .13)


def under_the_door(stage):
    """the bar, its breath on the tiles, and the hair of light up one side"""
    x0, x1, high = DOOR
    low = ENTRY[3]
    bar = Layer()
    bar.poly([CAMERA.p(x0 + .01, low, BACK - .03), CAMERA.p(x0 + .01, low + .028, BACK - .03), CAMERA.p(x1 - .01, low + .028, BACK - .03), CAMERA.p(x1 - .01, low, BACK - .03)], '#fff6da')
    hair = Layer()
    hair.line(points((x1 - .004, low, BACK - .03), (x1 - .004, high, BACK - .03)), LANDING, 1.6, .26)
    hair.line(points((x0 + .004, low, BACK - .03), (x0 + .004, .7, BACK - .03)), LANDING, 1.4, .16)
    spread = Layer()
    for index in range(26):
        t = index / 25
        near = BACK - .04 - .74 * t
        spread.poly(points((x0 - .30 * t, low, near), (x0 - .28 * t, low, BACK - .03), (x1 + .20 * t, low, BACK - .03), (x1 + .26 * t, low, near)), '#ffffff', .062)
    edge = CAMERA.p(0, 0, ENTRY[2])[1]
    _, rows = xy()
    mask = tooth(np.clip(blur(spread.mask(), 5), 0, 1), .5) * (rows < edge)
    stage.wash(mask, LANDING, .62, 'screen')
    rim = Layer()
    rim.line(points((x0 - .4, 0, ENTRY[2]), (x1 + .1, 0, ENTRY[2])), LANDING, 3, .50)
    stage.lay(rim, soft=1.2)
    stage.lay(bar)
    stage.lay(hair, soft=.6)
    stage.glow(bar, (5, 22, 80), (.7, .75, 1.1))


def shoe_shadows(stage):
    """two long shapes toward us, and a lit line round each sole"""
    low = ENTRY[3]
    layer = Layer()
    for x in (.40, .52):
        layer.poly(points((x - .05, low, 3.93), (x + .05, low, 3.93), (x + .045, low, 3.45), (x - .075, low, 3.45)), '#ffffff')
    _, rows = xy()
    edge = CAMERA.p(0, 0, ENTRY[2])[1]
    stage.wash(blur(layer.mask(), 2.5) * (rows < edge), '#121b21', .72)
    light = Layer()
    body = Layer()
    for x in (.40, .52):
        px, py = CAMERA.p(x, low, 3.93)
        body.curve([(px - 18, py + 5), (px - 19, py - 16), (px - 13, py - 33), (px + 13, py - 33), (px + 19, py - 16), (px + 18, py + 5)], '#151f25', tension=.45)
        light.curve([(px - 19, py - 2), (px - 19, py - 16), (px - 13, py - 33), (px, py - 36), (px + 13, py - 33), (px + 19, py - 16), (px + 19, py - 2)], LANDING, .85, w=2.2, close=False)
    stage.lay(body, rough=.3)
    stage.lay(light, soft=.5)


def build():
    """the day's walls, put out; then the landing"""
    stage = Stage('#aebab6', CAMERA, dir=(-.40, -.90), shade='#566a78', shade_a=.9, key='#f2f6f0')
    furnish(stage, ring=False)
    put_out(stage)
    street(stage)
    fall(stage, 800, 1090, '#1c2830', .45)
    under_the_door(stage)
    shoe_shadows(stage)
    stage.vignette('#0a1116', .45, .52, .56)
    stage.finish(.030, .020)
    return stage


if __name__ == '__main__':
    deliver(build(), 'mirror-flat-night', 2)
