package vn.motcua.form;

/** Whatever stands on a page of a form. */
public sealed interface Item permits Field, DocumentSlot, Text, Section {

    /** When it is left out. */
    Condition hide();

    /** The word by which the templates choose how to draw it. */
    String shape();
}
