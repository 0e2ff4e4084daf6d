"""things.py - an object by itself, on nothing: what the `prop_*.py` files are drawn with.

A thing lies on a card cut by hand, with a wall and a board behind it under its act's light; what flies has no card.
1040x680, twice the size it has on the stage; round the card the picture is free.
"""
import math
import os
import subprocess

import cv2
import numpy as np

from acts import ACTS
from kit import xy
from paths import out
from press import Cam, Layer, displace, fbm, mix, rgb, save_rgba, tooth
from stage import Stage

WIDE, HIGH = 1040, 680


def light_of(act, base):
    """a stage of this ground, under the act's light"""
    light = ACTS[act]['light']
    return Stage(base, Cam(), dir=light['dir'], shade=light['shade'], shade_a=light.get('shade_a', .8), key=light['key'], rough=.8)


# what a card shows behind its thing: above, below, the board it lies on, and the paper it is cut from
CARDS = {1: ('#4a1f66', '#24103f', '#1a0b30', '#e6cfdc'), 2: ('#b3c0bb', '#8ea399', '#6f8480', '#eceae0'),
         3: ('#efdcb8', '#dcbf92', '#b98a5c', '#fbf3e2'), 4: ('#2b3268', '#161f4e', '#0d1438', '#dccbc0')}
MARGIN, RIM, SLANT = 34, 15, 5


def card(wobble, inset=0):
    """1 on a slip of paper cut by hand, 0 round it"""
    edge = MARGIN + inset
    layer = Layer()
    layer.poly([(edge, edge + SLANT), (WIDE - edge, edge - SLANT), (WIDE - edge - 3, HIGH - edge + 2), (edge + 3, HIGH - edge - SLANT)], '#ffffff')
    return np.clip(displace(layer.mask(), wobble, 60, 21), 0, 1)[:HIGH, :WIDE]


def backdrop(stage, act, horizon):
    """a wall, a board from `horizon` down, and the act's light falling on them"""
    above, below, board, _ = CARDS[act]
    columns, rows = xy()
    stage.grad([(0, above), (1, below)], x0=0, y0=0, x1=0, y1=HIGH)
    stage.wash(tooth(np.clip((rows - horizon) / 34, 0, 1).astype(np.float32)), board, .82, 'over')
    lit = np.hypot((columns - (WIDE / 2 + stage.dir[0] * 300)) / 720, (rows - (HIGH / 2 + stage.dir[1] * 190)) / 470)
    stage.wash(tooth(np.clip(1 - lit, 0, 1).astype(np.float32)), stage.key, .26, 'soft')
    stage.wash(tooth(np.clip(lit - .72, 0, 1).astype(np.float32)), stage.shade, .5, 'mul')


def cut_out(draw, act):
    """the thing with nothing behind it: printed over black and over white, and what differs is where nothing is"""
    over = []
    for base in ('#000000', '#ffffff'):
        stage = light_of(act, base)
        draw(stage)
        over.append(np.clip(stage.img[:HIGH, :WIDE], 0, 1))
    solid = np.clip(1 - (over[1] - over[0]).mean(2, keepdims=True), 0, 1)
    solid = np.where(solid > .97, 1, np.where(solid < .02, 0, np.round(solid * 64) / 64))
    return over[0], solid


def on_card(draw, act, size, horizon):
    """the thing, so much smaller, on its card: (ink, where it is solid)"""
    ink, solid = cut_out(draw, act)
    shrink = np.float32([[size, 0, WIDE / 2 * (1 - size)], [0, size, HIGH / 2 * (1 - size)]])
    ink, solid = (cv2.warpAffine(each.astype(np.float32), shrink, (WIDE, HIGH), flags=cv2.INTER_AREA) for each in (ink, solid))
    stage = light_of(act, CARDS[act][1])
    backdrop(stage, act, horizon)
    stage.img[:HIGH, :WIDE] = stage.img[:HIGH, :WIDE] * (1 - solid[..., None]) + ink
    stage.finish(.035, .02)
    paper = light_of(act, CARDS[act][3])
    paper.finish(.02, .05)
    inside, whole = card(.8, RIM)[..., None], card(1.6)[..., None]
    print_ = np.clip(stage.img[:HIGH, :WIDE], 0, 1) * inside + np.clip(paper.img[:HIGH, :WIDE], 0, 1) * (1 - inside)
    fallen = cv2.GaussianBlur(np.roll(whole[..., 0], 11, 0), (0, 0), 11)[..., None] * .55 * (1 - whole)
    return print_ * whole + np.array(rgb(ACTS[act]['ink']), np.float32) * fallen, whole + fallen


def freely(draw, act):
    """the thing by itself, with its own tooth over it"""
    ink, solid = cut_out(draw, act)
    stage = light_of(act, '#000000')
    stage.img[:HIGH, :WIDE] = ink / np.maximum(solid, 1 / 64)
    stage.finish(.035, .02)
    return np.clip(stage.img[:HIGH, :WIDE], 0, 1) * solid, solid


def deliver_thing(draw, name, act, size=.86, horizon=470, free=False):
    """a PNG master and the WebP of the game.

    A thing is seen larger than it is, so it never stands among the people: it is a card held up before them. What flies
    (`free`) has no card.
    """
    ink, solid = freely(draw, act) if free else on_card(draw, act, size, horizon)
    master = out('props', name + '.png')
    save_rgba(np.concatenate([ink, solid], 2), master)
    target = out('webp', 'props', name + '.webp')
    subprocess.run(['cwebp', '-quiet', '-m', '5', '-q', '74', '-alpha_q', '60', '-sharp_yuv', master, '-o', target], check=True)
    print(name, '%d KB' % (os.path.getsize(target) // 1024))


def ground(stage, x, y, wide, high, colour='#0b0716', strength=.55):
    """the soft dark a thing stands in"""
    columns, rows = xy()
    round_ = np.hypot((columns - x) / wide, (rows - y) / high)
    stage.wash(np.clip(1 - round_, 0, 1).astype(np.float32) ** 1.2, colour, strength, 'over')


def halo(stage, x, y, reach, colour, strength=.6):
    """light that a thing gives"""
    columns, rows = xy()
    round_ = np.hypot(columns - x, rows - y) / reach
    stage.wash((np.clip(1 - round_, 0, 1) ** 2).astype(np.float32), colour, strength, 'screen')


def creases(layer, lines, colour, strength=.5, wide=3):
    """folds, thick in the middle and gone at the ends"""
    for line in lines:
        layer.curve(line, colour, strength, w=wide, close=False)
        layer.curve([(x + 2, y + 3) for x, y in line], colour, strength * .45, w=wide * 2.2, close=False)


def turned(x, y, angle):
    """a function that takes points from round (0, 0) to round (x, y), turned"""
    cosine, sine = math.cos(angle), math.sin(angle)
    return lambda u, v: (x + u * cosine - v * sine, y + u * sine + v * cosine)


def slab(place, wide, high):
    """the four corners of a card lying as `place` says"""
    return [place(-wide / 2, -high / 2), place(wide / 2, -high / 2), place(wide / 2, high / 2), place(-wide / 2, high / 2)]


def scribble(layer, place, x, y, long, colour, seed=1, high=7, wide=2.4, strength=.85):
    """a line of handwriting that nobody can read at this size"""
    dice = np.random.default_rng(seed)
    points, at = [], x
    while at < x + long:
        points.append(place(at, y + float(dice.uniform(-high, high))))
        at += float(dice.uniform(5, 11))
        if dice.random() < .16 and len(points) > 1:
            layer.curve(points, colour, strength, w=wide, close=False)
            points, at = [], at + 12
    if len(points) > 1:
        layer.curve(points, colour, strength, w=wide, close=False)


def metal(stage, mask, along, stops, grain=.25):
    """bands of reflection: `along` runs 0..1 over the mask, stops are (place, colour)"""
    places = [stop[0] for stop in stops]
    inks = np.array([rgb(stop[1]) for stop in stops], np.float32)
    noisy = np.clip(along + fbm(40, 3, seed=6) * .02, 0, 1)
    sheen = np.stack([np.interp(noisy, places, inks[:, i]) for i in range(3)], 2).astype(np.float32)
    sheen = np.clip(sheen * (1 + fbm(7, 2, seed=9)[..., None] * .03 * grain * 4), 0, 1)
    stage.img = stage.img * (1 - mask[..., None]) + sheen * mask[..., None]


__all__ = ['Layer', 'Stage', 'creases', 'cv2', 'deliver_thing', 'fbm', 'ground', 'halo', 'math', 'metal', 'mix', 'np', 'rgb', 'scribble',
           'slab', 'tooth', 'turned', 'xy']
