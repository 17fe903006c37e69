// Which edition of the model a plan was made with; kept in every plan and every export.

export const MODEL_VERSION = 'corpovenista-2025'
