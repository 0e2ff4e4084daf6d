"""namgyu-car-slot: the same view with nothing in the player; the tape is on the hill."""
from bg_namgyu_car import main

if __name__ == '__main__':
    main('namgyu-car-slot', tape=False)
