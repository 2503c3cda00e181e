"""`python -m game.improv.acts`: learn the acts anew from the authored examples."""

from game.improv.acts.learned import relearn

if __name__ == "__main__":
    relearn()
