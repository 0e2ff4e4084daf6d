"""kit_grey.py - set dressing that the places of Act II share: its inks, spines, wet glass, soft pools of light."""
import math
import random

import numpy as np

from press import Layer, blur, fbm, mix, tooth
from kit import clip_to, xy

INK, BOTTLE, SLATE = '#1b262b', '#3a524c', '#4a5663'
SAGE, FOG, BONE = '#8ea399', '#c6d0cc', '#e6e3d8'
TOMATO, BRASS, PAPER = '#cf4a30', '#b8945a', '#f4f5ef'
SHADE, KEY = '#54697a', '#eef4ee'
SPINES = ('#5a6a70', '#76858a', '#3f5054', '#8b8f86', '#667a74', '#4c5a66', '#a3a698', '#6f6a66', '#2f3f46')


def corners(camera):
    """a camera's own way of turning (x, y, z) corners into a polygon"""
    def points(*places):
        return [camera.p(*place) for place in places]
    return points


def facing(camera, x0, x1, y0, y1, z):
    """a rectangle that looks straight at us"""
    return [camera.p(x0, y0, z), camera.p(x0, y1, z), camera.p(x1, y1, z), camera.p(x1, y0, z)]


def spines(layer, x0, x1, foot, height, inks=SPINES, seed=1, width=(9, 22), gaps=.05, lettering=.5, dim=0.0, dark=INK):
    """books on a board, upright, a few leaning, here and there a hole"""
    dice = random.Random(seed)
    x = x0
    while x < x1:
        wide = min(dice.uniform(*width), x1 - x)
        if wide < 4:
            break
        if dice.random() < gaps:
            x += wide * 1.4
            continue
        tall = height * dice.uniform(.72, .97)
        ink = mix(dice.choice(inks), dark, dim)
        lean = tall * .10 if dice.random() < .05 and x + wide + tall * .1 < x1 else 0
        layer.poly([(x + lean, foot - tall), (x + wide + lean, foot - tall), (x + wide, foot), (x, foot)], ink)
        layer.line([(x + 1.2 + lean, foot - tall + 1), (x + 1.2, foot - 1)], mix(ink, '#ffffff', .22), 1.2, .7)
        layer.line([(x + wide - .8 + lean, foot - tall + 1), (x + wide - .8, foot - 1)], mix(ink, dark, .55), 1.4, .8)
        if wide > 11 and dice.random() < lettering:
            pale = mix(ink, BONE, .55)
            layer.rect(x + wide * .28 + lean * .8, foot - tall * .86, wide * .44, tall * dice.uniform(.16, .34), pale, .65)
            layer.rect(x + wide * .18, foot - tall * .16, wide * .64, 2, pale, .55)
        x += wide + dice.choice((0, 0, .6, 1.2)) + (6 if lean else 0)


def wet_glass(stage, quad, count=420, seed=5, runs=18, strength=.6, ink='#ffffff', under='#6d8487'):
    """drops that stand on a pane, and the few that have begun to run"""
    dice = random.Random(seed)
    xs = [corner[0] for corner in quad]
    ys = [corner[1] for corner in quad]
    layer = Layer()
    with clip_to(layer, quad):
        for _ in range(count):
            x = dice.uniform(min(xs), max(xs))
            y = dice.uniform(min(ys), max(ys))
            size = dice.uniform(.8, 3.0)
            layer.ell(x, y, size, size * 1.2, ink, dice.uniform(.2, .7))
            layer.ell(x + .6, y + size * .5, size * .6, size * .5, under, .4)
        for _ in range(runs):
            x = dice.uniform(min(xs), max(xs))
            y = dice.uniform(min(ys), max(ys) - 20)
            path = [(x + dice.uniform(-2, 2), y + 17 * step) for step in range(dice.randint(3, 11))]
            layer.line(path, ink, 1.6, .42)
            layer.ell(path[-1][0], path[-1][1], 2.4, 3.6, ink, .8)
    stage.lay(layer, strength)


def pool(stage, x, y, rx, ry, ink, amount, mode='screen', grain=.12):
    """a soft round of light or of dark"""
    columns, rows = xy()
    mask = np.exp(-(((columns - x) / rx) ** 2 + ((rows - y) / ry) ** 2))
    stage.wash(mask.astype(np.float32), ink, amount, mode, grain)


def fall(stage, top, bottom, ink, amount, mode='mul', power=1.0, grain=.1):
    """from nothing at one height to all of it at another"""
    _, rows = xy()
    mask = np.clip((rows - top) / (bottom - top), 0, 1) ** power
    stage.wash(mask.astype(np.float32), ink, amount, mode, grain)


def beam(stage, quads, ink, amount, soft=10, mode='screen', grain=.4, worn=.35):
    """flat patches of light lying on something"""
    layer = Layer()
    for quad in quads:
        layer.poly(quad, '#ffffff')
    mask = blur(layer.mask(), soft)
    mask = tooth(np.clip(mask, 0, 1), grain) * np.clip(1 + worn * fbm(180, 3, seed=44), .5, 1.25)
    stage.wash(np.clip(mask, 0, 1), ink, amount, mode)


def steam(stage, x, y, height, lean=16, amount=.4, seed=1):
    """one thin thread from something hot"""
    layer = Layer()
    for index in range(120):
        t = index / 120
        sway = lean * t + 7 * t * math.sin(t * 8 + seed)
        layer.ell(x + sway, y - height * t, 1.4 + 5 * t, 2.4 + 4 * t, '#ffffff', .30 * (1 - t))
    stage.wash(blur(layer.mask(), 2), '#ffffff', amount, 'screen')
