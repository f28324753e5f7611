using Framing.Training;
using Framing.Training.Quotes;
using Framing.Training.Targets;

// One command a model: framing-training <model> DATA. DATA is a folder that holds the public sets under the names that the cards give.
SortedDictionary<string, Command> commands = new(StringComparer.Ordinal)
{
    ["quotes"] = new("trains quotes.bin; --tune DIR and --read FILE write predictions to score instead", QuotesCommand.Run),
    ["sentences"] = new("trains sentences.bin", SentenceCommand.Run),
    ["alignment"] = new(
        "prints the weights that score pairs of sentences, and how well events held apart are told; LABELS unless validation/alignment.jsonl", AlignmentCommand.Run),
    ["telling"] = new("trains telling.tsv: how likely an article tells what a sentence of another says; LABELS as for alignment", TellingCommand.Run),
    ["congress"] = new("trains party-lean.bin and congress-phrases.tsv, and measures both with speakers held apart", CongressCommand.Run),
    ["targets"] = new("trains targets.bin; --folds or --families cross-validates", TargetsCommand.Run),
    ["tagger"] = new("trains tagger.bin and lemmas.bin", TaggerCommand.Run),
    ["lemmas"] = new("trains lemmas.bin alone", TaggerCommand.Lemmas),
    ["tagger-score"] = new("scores the models in src/Framing/Models on the treebank's dev part", ScoreCommand.Run),
};

if (args.Length < 2 || !commands.TryGetValue(args[0], out Command? command))
{
    Console.Error.WriteLine("usage: Framing.Training MODEL DATA [OPTIONS]");
    foreach ((string name, Command c) in commands)
        Console.Error.WriteLine($"  {name,-16} {c.Does}");
    return 2;
}
return command.Run(args[1], args[2..]);

/// <summary>A command: what it does, and the function of the data folder and further arguments that does it.</summary>
internal sealed record Command(string Does, Func<string, string[], int> Run);
