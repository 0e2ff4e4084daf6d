"""lantern_sheet.py - the paper of the lantern, close, with the seller's lamp behind it.

Nothing but fibres, two seams, the wire of the rim and the damp at the corners: a page to write seven words on and
to take them off again. Pale and calm from x 250 to 1670 and y 130 to 950, ember at the edges.
"""
import math
import random

import numpy as np

from press import Layer, Press, fbm, grain_field, smooth_noise, tooth
from kit import xy


def fibres(paper):
    """long hairs of mulberry, some lit, some in the way"""
    dice = random.Random(14)
    light, dark = Layer(), Layer()
    for i in range(520):
        x, y = dice.uniform(-40, 1960), dice.uniform(-40, 1100)
        turn, bend = dice.uniform(0, 6.28), dice.uniform(-.5, .5)
        long = dice.uniform(20, 130) * (1 if dice.random() < .9 else 2.2)
        points = []
        for step in range(6):
            points.append((x, y))
            x += math.cos(turn) * long / 5
            y += math.sin(turn) * long / 5
            turn += bend / 3
        middle = math.hypot((points[0][0] - 960) / 900, (points[0][1] - 540) / 500)
        strength = .03 + .14 * min(1, middle ** 2)
        (light if dice.random() < .55 else dark).curve(points, '#fff6d8' if i % 2 else '#c98a4c', strength * 1.6, w=dice.uniform(.8, 2.2), close=False)
    paper.lay(light, mode='screen')
    paper.lay(dark, mode='over')


def seams(paper):
    """where the gores are pasted, and the folds it was sold in"""
    columns, rows = xy()
    for x, lean in ((184, .05), (1742, -.05)):
        line = x + (rows - 540) * lean + smooth_noise(160, seed=5) * 3
        band = np.exp(-((columns - line) / 15) ** 2)
        paper.wash(band.astype(np.float32), '#b5642c', .34, 'mul', .2)
        paper.wash(np.exp(-((columns - line - 16) / 4) ** 2).astype(np.float32), '#fff0c4', .4, 'screen')
    for y in (112, 968):
        fold = y + smooth_noise(220, seed=6) * 4
        paper.wash(np.exp(-((rows - fold) / 5) ** 2).astype(np.float32), '#c98444', .16, 'mul')
        paper.wash(np.exp(-((rows - fold - 7) / 3) ** 2).astype(np.float32), '#fff6da', .22, 'screen')


def damp(paper):
    """what all our fingers have left: a darker edge, and translucent patches inside it"""
    columns, rows = xy()
    field = fbm(210, 4, seed=31)
    edge = np.clip(np.maximum(np.abs(columns - 960) / 960, np.abs(rows - 540) / 600) + field * .22 - .74, 0, 1) * 2.4
    wet = np.clip(edge, 0, 1)
    paper.wash(wet.astype(np.float32), '#b8622e', .26, 'mul', .3)
    rim = np.clip(1 - np.abs(edge - .32) * 9, 0, 1)
    paper.wash(rim.astype(np.float32), '#9a5428', .07, 'mul', .2)


def rim(paper):
    """wire and bamboo along the foot, the dark beyond the paper"""
    night = Layer()
    night.curve([(-40, 1022), (420, 1052), (960, 1062), (1500, 1052), (1960, 1020), (1960, 1120), (-40, 1120)], '#0f1a45', tension=.5)
    night.curve([(-40, 58), (420, 26), (960, 14), (1500, 26), (1960, 60), (1960, -60), (-40, -60)], '#0f1a45', tension=.5)
    paper.lay(night, rough=1.4)
    wire = Layer()
    foot = [(-40, 1020), (420, 1050), (960, 1060), (1500, 1050), (1960, 1018)]
    wire.curve(foot, '#5a2f22', w=9, close=False)
    wire.curve([(x, y - 3) for x, y in foot], '#ffb24d', .8, w=2.4, close=False)
    wire.curve([(x, y - 34) for x, y in foot], '#a8602c', .5, w=2, close=False)
    wire.curve([(-40, 60), (420, 28), (960, 16), (1500, 28), (1960, 62)], '#a8602c', .7, w=4, close=False)
    paper.lay(wire, rough=.5)


def sheet():
    """the dry paper, all but the last of the press: damp things may still be printed on it"""
    paper = Press('#f3d9a0')
    columns, rows = xy()
    far = np.hypot((columns - 960) / 1180, (rows - 560) / 800) ** 1.35 + fbm(300, 4, seed=8) * .045
    stops = [(0, '#fff2cc'), (.30, '#fdeabc'), (.54, '#f6d694'), (.76, '#eab262'), (.94, '#d98442'), (1.14, '#a8502e'), (1.4, '#5a2c34')]
    places = [stop[0] for stop in stops]
    colours = np.array([[int(stop[1][i:i + 2], 16) / 255 for i in (1, 3, 5)] for stop in stops])
    spread = np.clip(far + (grain_field() - .5) * .03, 0, 1.4)
    for i in range(3):
        paper.img[..., i] = np.interp(spread, places, colours[:, i])
    cloth = fbm(9, 3, seed=40, aspect=1.6) * .016 + fbm(70, 4, seed=42) * .026
    paper.img *= (1 + cloth * np.clip(.35 + far, 0, 1))[..., None]
    laid = np.sin(rows * 2 * math.pi / 9 + smooth_noise(120, seed=9) * 1.5) * .5 + .5
    paper.wash((laid * np.clip(far, .15, 1)).astype(np.float32), '#c98a4c', .05, 'mul')
    seams(paper)
    fibres(paper)
    damp(paper)
    return paper


def printed(paper):
    """the rim, the glow of the lamp below, and the press's own tooth"""
    rim(paper)
    columns, rows = xy()
    ember = np.exp(-(((columns - 960) / 700) ** 2 + ((rows - 1010) / 210) ** 2))
    paper.wash(tooth(np.clip(ember, 0, 1).astype(np.float32), .3), '#ffb24d', .26, 'soft')
    return paper.vignette('#2a1430', .5, .5, .52, 1.02).finish(.028, .022)


def soak(paper, spots):
    """where it is wet the lamp comes through; where the wet stopped, a line stays. spots: x, y, width, height"""
    columns, rows = xy()
    for i, (x, y, wide, high) in enumerate(spots):
        edge = np.hypot((columns - x) / wide, (rows - y) / high) + fbm(130, 5, seed=60 + i) * .34
        wet = np.clip((1 - edge) * 14, 0, 1).astype(np.float32)
        paper.wash(wet, '#e8a95a', .30, 'mul')
        paper.wash(wet * np.clip(1 - edge, 0, 1).astype(np.float32), '#fff3c8', .40, 'screen', .2)
        tide = np.exp(-((edge - 1.0) / .022) ** 2) + .45 * np.exp(-((edge - .90) / .03) ** 2)
        paper.wash(np.clip(tide, 0, 1).astype(np.float32), '#9a5428', .34, 'mul', .3)


def worn_through(paper, x, y, wide, high, behind):
    """a hole: pulp and rubbed ink round it, hairs across its lip, and behind(x, y) of the night inside"""
    columns, rows = xy()
    edge = np.hypot((columns - x) / wide, (rows - y) / high)
    edge = edge + fbm(46, 4, seed=77) * .20 + fbm(9, 3, seed=78) * .07
    rubbed = np.exp(-np.clip(edge - 1, 0, 9) * 2.6).astype(np.float32)
    paper.wash(rubbed * (.55 + .45 * fbm(60, 4, seed=80, aspect=3)).clip(0, 1), '#4a2f2c', .46, 'mul', .8)
    thin = np.exp(-((edge - 1.16) / .10) ** 2).astype(np.float32)
    paper.wash(thin, '#fff6d8', .36, 'screen', .5)
    black = np.exp(-np.clip(edge - 1, 0, 9) / .085).astype(np.float32)
    paper.wash(black, '#1c0f16', .96, 'over', .6)
    inside = np.clip((1 - edge) * 30, 0, 1).astype(np.float32)[..., None]
    paper.img = paper.img * (1 - inside) + behind.img * inside
    dice, hairs = random.Random(5), Layer()
    for i in range(64):
        turn = dice.uniform(0, 6.283)
        out, into = dice.uniform(1.02, 1.22), dice.uniform(.72, .98)
        lean = turn + dice.uniform(-.25, .25)
        start = (x + math.cos(turn) * wide * out, y + math.sin(turn) * high * out)
        end = (x + math.cos(lean) * wide * into, y + math.sin(lean) * high * into)
        bend = ((start[0] + end[0]) / 2 + dice.uniform(-7, 7), (start[1] + end[1]) / 2 + dice.uniform(-7, 7))
        hairs.curve([start, bend, end], '#f3cf92' if i % 3 else '#2a1418', dice.uniform(.5, .95), w=dice.uniform(.9, 2.1), close=False)
    paper.lay(hairs)
