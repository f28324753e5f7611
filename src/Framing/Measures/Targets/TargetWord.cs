namespace Framing.Measures.Targets;

/// <summary>What kind of word a type mostly is. Told from the type alone, never from its neighbours, so that the target's name can't change it.</summary>
internal enum WordKind : byte
{
    Other, Name, Noun, Verb, Past, Participle, Gerund, Modal, Adjective, Adverb, Pronoun, Preposition, Determiner, Conjunction, Relative, Number, Mark,

    /// <summary>These two are told by list.</summary>
    Be, Have,
}

/// <summary>A word as the target model sees it. All names are one and the same word to it.</summary>
/// <param name="Form">The hash of the form.</param>
/// <param name="Lemma">The hash of the dictionary form.</param>
/// <param name="Index">Its place in the model's lexicon, or -1.</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Valence">VADER's valence, -4 to 4.</param>
/// <param name="Boost">VADER's degree.</param>
/// <param name="Role">What it does in a sentence that reports.</param>
internal readonly record struct TargetWord(uint Form, uint Lemma, int Index, WordKind Kind, float Valence, float Boost, WordRole Role)
{
    public bool IsVerb => Kind is WordKind.Verb or WordKind.Past or WordKind.Participle or WordKind.Gerund or WordKind.Be or WordKind.Have or WordKind.Modal;
}

/// <summary>What a word does in a sentence that reports.</summary>
[Flags]
internal enum WordRole : byte
{
    None = 0,

    /// <summary>Negates what follows.</summary>
    Negates = 1,

    /// <summary>Reports speech: "said".</summary>
    Says = 2,

    /// <summary>Ends a clause.</summary>
    Breaks = 4,

    /// <summary>A quotation mark that opens, closes, or may do either.</summary>
    Opens = 8,
    Closes = 16,
}
