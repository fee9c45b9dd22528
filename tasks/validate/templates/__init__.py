"""Templates of the validation report; a package, so that they are installed with the code."""
