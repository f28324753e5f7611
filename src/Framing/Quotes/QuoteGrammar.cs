using Framing.Annotation.Grammar;

namespace Framing.Quotes;

/// <summary>The grammar's answers as attribution reads them, in ranges of tokens with both ends included. No subject is looked for before <c>start</c>.</summary>
internal static class QuoteGrammar
{
    /// <summary>No subject is looked for farther back.</summary>
    private const int Reach = 60;

    extension(QuoteText text)
    {
        /// <summary>The first noun phrase or pronoun among the tokens.</summary>
        public TokenRange? FirstNoun(int start, int end) => Range(NounPhrases.First(new(text.Grammar, start, end), start, end));

        /// <summary>The noun phrase or pronoun that ends right before a token.</summary>
        public TokenRange? NounEndingAt(int end, int start) => Range(NounPhrases.EndingAt(new(text.Grammar, start, end), end));

        /// <inheritdoc cref="NounPhrases.Outermost"/>
        public int Outermost(int first, int start) => NounPhrases.Outermost(text.Sentence(first) with { Start = start }, first);

        /// <summary>The subject of the finite verb nearest before a token, in the same sentence and outside quotation marks.</summary>
        public TokenRange? SubjectBefore(int token)
        {
            int start = Math.Max(text.Sentences.Start(text.Sentences.Of[token]), token - Reach);
            for (int verb = token - 1; verb > start; verb--)
            {
                if (text.IsFinite(verb) && text.Marks.State[verb] == MarkState.Outside && text.SubjectOf(verb, start) is { } subject)
                    return subject;
            }
            return null;
        }

        /// <inheritdoc cref="VerbSubjects.Before"/>
        public TokenRange? SubjectOf(int verb, int start) => Range(VerbSubjects.Before(text.Sentence(verb) with { Start = start }, verb));

        /// <summary>Whether the cue holds a participle that is passive: "is expected", "was accused".</summary>
        public bool IsPassive(CueSpan cue)
        {
            for (int i = cue.First; i <= cue.Last; i++)
            {
                if (text.Tokens[i].Tag is PennTag.VBN && PassiveVerb.AuxiliaryOf(text.Sentence(i), i) >= 0)
                    return true;
            }
            return false;
        }

        /// <summary>A preposition that ties a noun to a noun; "after" and the like open clauses too.</summary>
        public bool IsPreposition(int token) => text.Sentence(token).Is(token, GrammarWord.Preposition);

        /// <inheritdoc cref="SentenceGrammar.MayBeFinite"/>
        public bool IsFinite(int token) => token < text.Count && text.Sentence(token).MayBeFinite(token);

        public bool IsComma(int token) => text.Class[token] == (byte)TokenClass.Comma;
    }

    /// <summary>Places from the first word to the one after the last as a range.</summary>
    public static TokenRange? Range((int Start, int End)? place) => place is { } p ? new(p.Start, p.End - 1) : null;
}
