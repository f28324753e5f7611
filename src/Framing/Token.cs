namespace Framing;

/// <summary>
/// A word or mark of punctuation. Its forms are ids into the document's <see cref="Document.Vocabulary"/>,
/// so that counting compares integers and stores no substrings.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lexeme">The id of its normalized form: lower case, curly apostrophes straight.</param>
/// <param name="Lemma">The id of its dictionary form, as the annotator gives it.</param>
/// <param name="Tag">The Penn Treebank tag; <see cref="PennTag.None"/> where the annotator gives none.</param>
/// <param name="Upos">The universal part of speech.</param>
public readonly record struct Token(TextSpan Span, int Lexeme, int Lemma, PennTag Tag, UniversalTag Upos);

/// <summary>The universal parts of speech (Universal Dependencies, version 2).</summary>
public enum UniversalTag : byte
{
#pragma warning disable CS1591 // the tags are their own documentation
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
#pragma warning restore CS1591
}
