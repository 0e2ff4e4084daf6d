"""make_icon.py - the lantern on the window: one paper lantern at night, and its first word (청춘, youth) struck out.

Printed at 1024 px in the house's night print, then brought to the sizes a desktop asks for. The small ones are drawn again
with less on them: what cannot be seen at 32 px is soot.
"""
import math
import cv2
import numpy as np
from paths import out
from press import Layer, Press, fbm

SIDE = 1024
INK, NIGHT, RIVER = '#070c26', '#141c4a', '#2a2a66'
EMBER, FLAME, PAPER, WICK = '#d0562a', '#f39a3c', '#ffcf78', '#fff3c4'


def body(layer, colour, grow=0):
    """The paper: wider at the shoulder than at the rim."""
    layer.curve([(318 - grow, 250 - grow), (512, 196 - grow), (706 + grow, 250 - grow), (742 + grow, 470), (688 + grow, 776 + grow),
                 (512, 800 + grow), (336 - grow, 776 + grow), (282 - grow, 470)], colour, tension=.42)


def plate(layer):
    """The night it hangs in, cut round."""
    layer.rect(28, 28, SIDE - 56, SIDE - 56, '#ffffff', r=224)


def printed(details):
    press = Press(INK, SIDE, SIDE)
    press.grad([(0, INK), (.6, NIGHT), (1, RIVER)], grain=.02 if details else 0)
    if details:
        press.wash(np.clip(fbm(180, 4, SIDE, SIDE, seed=5, aspect=2) * 1.2, 0, 1), '#3a3a82', .45, 'over', .3)
        far = Layer(SIDE, SIDE)
        for x, y, s in ((172, 318, 1), (846, 214, .8), (872, 640, 1.3), (150, 700, .7)):
            far.curve([(x - 17 * s, y - 24 * s), (x + 17 * s, y - 24 * s), (x + 14 * s, y + 22 * s), (x - 14 * s, y + 22 * s)], FLAME, .85)
        press.glow(far, (6, 20, 60), (.5, .5, .4))
        press.lay(far, rough=.5)
    halo = Layer(SIDE, SIDE)
    body(halo, FLAME, 4)
    press.glow(halo, (30, 90, 220), (.35, .45, .5))
    lantern = Layer(SIDE, SIDE)
    body(lantern, EMBER)
    press.lay(lantern, rough=.5 if details else 0)
    yy, xx = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    inside = lantern.mask()
    low = np.clip(1 - np.hypot((xx - 512) / 300, (yy - 700) / 430), 0, 1)
    press.wash(inside * np.clip(low * 1.5, 0, 1), FLAME, .95, 'over', .25 if details else 0)
    press.wash(inside * np.clip(low * 1.7 - .55, 0, 1), PAPER, 1, 'over', .2 if details else 0)
    press.wash(inside * np.clip(low * 2 - 1.2, 0, 1), WICK, 1, 'over')
    ribs = Layer(SIDE, SIDE)
    if details:
        for x in (404, 512, 620):
            way = [(512 + (x - 512) * .85, 214), (512 + (x - 512) * 1.18, 470), (512 + (x - 512) * .95, 790)]
            ribs.curve(way, '#a53f22', .5, w=5, close=False)
    ribs.curve([(330, 772), (512, 798), (694, 772)], '#5a2016', 1, w=26 if details else 40, close=False)
    press.lay(ribs, rough=.6 if details else 0)
    word = Layer(SIDE, SIDE)
    if details:
        word.text('청춘', 512, 520, 236, 'Nanum Pen Script', INK)
        word.curve([(316, 548), (512, 505), (716, 470)], INK, 1, w=30, close=False)
        word.curve([(700, 506), (560, 528), (404, 556)], INK, 1, w=20, close=False)
    else:
        word.curve([(322, 540), (512, 506), (702, 472)], INK, 1, w=78, close=False)
    press.lay(word, rough=.8 if details else 0)
    if details:
        press.vignette(INK, .45)
        press.finish(grain=.03, paper=.02)
    mask = Layer(SIDE, SIDE)
    plate(mask)
    return np.dstack([press.u8(), (mask.mask() * 255 + .5).astype(np.uint8)])


def bake():
    large, small = printed(True), printed(False)
    for size in (512, 256, 128, 64, 48, 32, 16):
        source = large if size > 48 else small
        scaled = cv2.resize(source, (size, size), interpolation=cv2.INTER_AREA)
        cv2.imwrite(out('icon', f'lantern-{size}.png'), cv2.cvtColor(scaled, cv2.COLOR_RGBA2BGRA))


if __name__ == '__main__':
    bake()
