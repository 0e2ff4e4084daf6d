"""things.py - an object by itself, on nothing: what the `prop_*.py` files are drawn with.

A thing is printed twice, over black and over white; what differs is where nothing is. So every shadow, glow and
half-tone of the press keeps working, and the ground stays free. 1040x680, twice the size it has on the stage.
"""
import math
import os
import subprocess

import cv2
import numpy as np

from acts import ACTS
from kit import xy
from paths import out
from press import Cam, Layer, fbm, mix, rgb, save_rgba, tooth
from stage import Stage

WIDE, HIGH = 1040, 680


def light_of(act, base):
    """a stage of this ground, under the act's light"""
    light = ACTS[act]['light']
    return Stage(base, Cam(), dir=light['dir'], shade=light['shade'], shade_a=light.get('shade_a', .8), key=light['key'], rough=.8)


def deliver_thing(draw, name, act):
    """a PNG master with its ground free, and the WebP of the game"""
    over = []
    for base in ('#000000', '#ffffff'):
        stage = light_of(act, base)
        draw(stage)
        over.append(np.clip(stage.img[:HIGH, :WIDE], 0, 1))
    solid = np.clip(1 - (over[1] - over[0]).mean(2, keepdims=True), 0, 1)
    solid = np.where(solid > .97, 1, np.where(solid < .02, 0, np.round(solid * 64) / 64))
    stage = light_of(act, '#000000')
    stage.img[:HIGH, :WIDE] = over[0] / np.maximum(solid, 1 / 64)
    stage.finish(.035, .02)
    inked = np.clip(stage.img[:HIGH, :WIDE], 0, 1) * solid
    picture = np.concatenate([inked, solid], 2)
    master = out('props', name + '.png')
    save_rgba(picture, master)
    target = out('webp', 'props', name + '.webp')
    subprocess.run(['cwebp', '-quiet', '-m', '5', '-q', '82', '-alpha_q', '80', master, '-o', target], check=True)
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
