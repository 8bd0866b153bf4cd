import {fireEvent, screen} from '@testing-library/react';

export const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));
export const pick = (name: string) => fireEvent.click(screen.getByRole('radio', {name}));
export const status = () => screen.getByRole('status');
