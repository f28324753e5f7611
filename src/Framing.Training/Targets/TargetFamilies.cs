using Framing.Measures.Targets;

namespace Framing.Training.Targets;

/// <summary>The families of features, so that training can tell what each gains.</summary>
[Flags]
internal enum TargetFamilies
{
    None = 0,

    /// <summary>Words of the sentence, and those near the target by side.</summary>
    Words = 1,

    /// <summary>Words at exact places, in windows, and pairs.</summary>
    Places = 2,

    /// <summary>VADER's valence by side, distance, clause and quotation.</summary>
    Valence = 4,

    /// <summary>Whether the target speaks or is spoken of.</summary>
    Speech = 8,

    /// <summary>Verbs that the target is subject or object of, and what else it stands with.</summary>
    Grammar = 16,

    /// <summary>Averages of word vectors.</summary>
    Vectors = 32,

    All = Words | Places | Valence | Speech | Grammar | Vectors,
}

internal static class TargetFamilyFeatures
{
    /// <summary>Takes the features of these families alone.</summary>
    public static void Take(this TargetFamilies families, TargetFeatures features, TargetSentence sentence)
    {
        features.Clear();
        foreach ((TargetFamilies family, Action<TargetSentence> take) in ((TargetFamilies, Action<TargetSentence>)[])
            [
                (TargetFamilies.Words, features.Words), (TargetFamilies.Places, features.Places), (TargetFamilies.Valence, features.Valences),
                (TargetFamilies.Speech, features.Speech), (TargetFamilies.Grammar, features.Grammar), (TargetFamilies.Vectors, features.Average),
            ])
        {
            if (families.HasFlag(family))
                take(sentence);
        }
    }
}
