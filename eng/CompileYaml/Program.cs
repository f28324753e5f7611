using Framing;
using Framing.Lexicons;

string folder = args[0];
Directory.CreateDirectory(folder);
foreach (string file in args[1..])
{
    using MemoryStream compiled = new();
    using (BinaryWriter writer = new(compiled, System.Text.Encoding.UTF8, leaveOpen: true))
    {
        try
        {
            CompiledYaml.Write(File.ReadAllBytes(file), file, writer);
        }
        catch (InputException e)
        {
            // As a compiler would say it, so that the build names file and reason.
            Console.Error.WriteLine($"{file}: error YAML: {e.Message}");
            return 1;
        }
    }
    string target = Path.Combine(folder, Path.GetFileName(file)), unfinished = $"{target}.{Environment.ProcessId}";
    // By rename: two builds of one solution may do this at once.
    File.WriteAllBytes(unfinished, compiled.ToArray());
    File.Move(unfinished, target, overwrite: true);
}
return 0;
