import {createContext} from 'react';

/**
 * Whether a lab stands small beside other words: the picture, what has just happened, the verdict and the next thing of
 * the story, and a link to all of it.
 */
export const SmallLab = createContext(false);
