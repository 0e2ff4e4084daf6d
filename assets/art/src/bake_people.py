"""Prints people under an act's light and bakes them for the game: /usr/bin/python3 bake_people.py ACT PERSON...

Reads svg/<person>.svg, prints the body and one patch an expression (neutral is in the body), checks that body and patch
make the whole face again, and writes <person>-a<act>[-<expression>].webp with <person>-a<act>.json.
Options: --left prints them facing left (<person>-a<act>-l), the lamp staying where it is; --only=away,blink bakes only these
patches and leaves the body as it is; --to=FOLDER writes somewhere else.
"""
import json
import os
import re
import subprocess
import sys

import cv2
import numpy as np

from make_actors import EXPR, printer
from paths import out
from press import save_rgba

PEOPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'pictures', 'people')
WEBP = ('cwebp', '-quiet', '-m', '5', '-q', '88', '-alpha_q', '100', '-exact')
CHANGED = 1 / 400                               # a smaller difference cannot be seen in eight bits

# who is cut from another sheet in some acts: Mi-ae has stopped by Act III (and does not smoke
# in hospitals), Gyu-ho wears the apron in his bakery only, Act IV is ten years on
OTHER_CUT = {('miae', 2): 'miae_unlit', ('miae', 3): 'miae_unlit', ('eunsoo', 4): 'eunsoo_late',
             ('guard', 4): 'guard_late', ('mother', 4): 'mother_late', ('gyuho', 3): 'gyuho_home', ('gyuho', 4): 'gyuho_home',
             ('gyuho_at_bakery_dawn', 3): 'gyuho', ('miae_at_wedding_hall', 4): 'miae_bride'}
# Young-su gets his silver pen in the bookshop; until then his hands are empty, and out of doors they are in the pockets of his coat
OTHER_CUT.update({('youngsu_at_lecture_hall', 2): 'youngsu_bare', ('youngsu_at_side_street_day', 2): 'youngsu_coat', ('youngsu_at_bookshop', 2): 'youngsu_coat'})
# it is cold on the bridge, and there is a bag in Nam-gyu's coat; Gyu-ho has put on a shirt to be told something
OTHER_CUT.update({('namgyu_at_bridge_walkway', 1): 'namgyu_coat', ('gyuho_at_noodle_shop', 3): 'gyuho_shirt'})
# who makes a face with other parts than the shared table says: (brows, eyes, mouth)
OWN_FACES = dict(homin=dict(away=('neutral', 'away', 'plain'), blink=('neutral', 'closed', 'rest')))


ROUND_THE_FACE = (slice(60, 560), slice(200, 760))     # rows and columns; faces are printed and compared in here only


def changed_box(face, neutral):
    """Where a face differs from the neutral one: (mask, x, y, width, height), or nothing."""
    mask = cv2.dilate((np.abs(face - neutral).max(2) > CHANGED).astype(np.uint8), np.ones((5, 5)))
    if not mask.any():
        return None
    return mask, *cv2.boundingRect(mask)


def in_eight_bits(picture, name):
    """One picture as a PNG master, read back."""
    master = out('sprites', name + '.png')
    save_rgba(picture, master)
    return cv2.imread(master, cv2.IMREAD_UNCHANGED)


def eight_bits(picture):
    """The same, without the file."""
    solid = np.clip(picture[..., 3:4], 0, 1)
    ink = np.where(solid > 1e-4, picture[..., :3] / np.maximum(solid, 1e-4), 0)
    return (np.clip(np.concatenate([ink[..., ::-1], solid], 2), 0, 1) * 255 + .5).astype(np.uint8)


def bake(name, folder):
    """A PNG master as WebP, read back as the game will read it."""
    target = os.path.join(folder, name + '.webp')
    subprocess.run([*WEBP, out('sprites', name + '.png'), '-o', target], check=True)
    return cv2.imread(target, cv2.IMREAD_UNCHANGED)


def seam(body, patch, x, y):
    """How far, in grey levels, the patch's rim stands off the body it lies on (mean over the rim)."""
    covered = np.pad((patch[..., 3] > 0).astype(np.uint8), 1)
    rim = (covered > cv2.erode(covered, np.ones((3, 3))))[1:-1, 1:-1]
    under = body[y:y + patch.shape[0], x:x + patch.shape[1]]
    return float(np.abs(patch[rim].astype(int) - under[rim].astype(int)).mean())


def bake_person(person, act, folder, left, only):
    """Body, patches and table of one person under one act's light."""
    tag = '%s-a%d%s' % (person.replace('_', '-'), act, '-l' if left else '')
    press = printer(OTHER_CUT.get((person, act), person), act, left)
    step = -1 if left else 1
    faces = dict(EXPR, **OWN_FACES.get(person, {}))
    neutral = press.face(*faces.pop('neutral'))[:, ::step]
    body_master = in_eight_bits(neutral, tag)
    if only:
        body = cv2.imread(os.path.join(folder, tag + '.webp'), cv2.IMREAD_UNCHANGED)
        with open(os.path.join(folder, tag + '.json'), encoding='utf-8') as file:
            table = json.load(file)
    else:
        body = bake(tag, folder)
        table = dict(body=tag, size=[neutral.shape[1], neutral.shape[0]], faces={})
    rows, columns = ROUND_THE_FACE
    columns = slice(neutral.shape[1] - columns.stop, neutral.shape[1] - columns.start) if left else columns
    plain, plain_master = neutral[rows, columns], body_master[rows, columns]
    for expression, parts in faces.items():
        if only and expression not in only:
            continue
        face = press.face(*parts, box=ROUND_THE_FACE)[:, ::step]
        mask, x, y, width, height = changed_box(face, plain)
        assert 0 < x and 0 < y and x + width < face.shape[1] and y + height < face.shape[0], 'a face reaches out of ROUND_THE_FACE'
        cut = (slice(y, y + height), slice(x, x + width))
        name = '%s-%s' % (tag, expression)
        patch_master = in_eight_bits(face[cut] * mask[cut][..., None], name)
        patch = bake(name, folder)
        again = plain_master.copy()
        again[cut][patch_master[..., 3] > 0] = patch_master[patch_master[..., 3] > 0]
        off = np.abs(again.astype(int) - eight_bits(face).astype(int)).max()
        x, y = x + columns.start, y + rows.start
        table['faces'][expression] = dict(x=x, y=y, w=width, h=height)
        print('  %-6s %3dx%-3d at %d,%d  masters differ by %d, baked rim by %.2f' % (expression, width, height, x, y, off, seam(body, patch, x, y)))
    with open(os.path.join(folder, tag + '.json'), 'w', encoding='utf-8') as file:
        json.dump(table, file, indent=1)


def main(arguments):
    """Reads the command line."""
    options = dict(re.findall(r'--(\w+)=(\S+)', ' '.join(arguments)))
    act, *people = [word for word in arguments if not word.startswith('--')]
    only = options['only'].split(',') if 'only' in options else ()
    for person in people:
        print(person, 'act', act)
        bake_person(person, int(act), options.get('to', PEOPLE), '--left' in arguments, only)


if __name__ == '__main__':
    main(sys.argv[1:])
